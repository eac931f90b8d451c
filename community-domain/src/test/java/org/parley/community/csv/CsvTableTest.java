package org.parley.community.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 calls back",
        "-1",
        "=a,\"b\"",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1",
        "\"=1\"",
        "' =1",
        "\u00A0=1",
        "\uFF1D1",
        " \t=1"
      })
  void whatASpreadsheetTakesForAFormulaBecomesText(String hostile) {
    String cell = new CsvTable().row(hostile).toString();

    assertThat(cell.replaceFirst("^\"", "")).startsWith("'");
    assertThat(cell).endsWith("\r\n");
  }

  @Test
  void numbersOfOurOwnStayNumbers() {
    assertThat(new CsvTable().row(-3, 2.5, null, 7L).toString()).isEqualTo("-3,2.5,,7\r\n");
  }

  @Test
  void harmlessTextIsWrittenAsItIsAndQuotedWhereItMustBe() {
    assertThat(
            new CsvTable()
                .row("option", "votes")
                .row("Tea, green", "12 o'clock = noon")
                .row("He said \"yes\"", "two\nlines")
                .row("one;two\tthree", "")
                .row("Zoë Ångström", "=a,\"b\"")
                .toString())
        .isEqualTo(
            "option,votes\r\n\"Tea, green\",12 o'clock = noon\r\n"
                + "\"He said \"\"yes\"\"\",\"two\nlines\"\r\n"
                + "\"one;two\tthree\",\r\nZoë Ångström,\"'=a,\"\"b\"\"\"\r\n");
  }
}
