package org.parley.web.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "  =1+1", "\t=1", "＝1"})
  void whatASpreadsheetWouldCalculateIsText(String cell) {
    assertThat(CsvLine.of(List.of(cell))).containsPattern("^\"?'");
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(CsvLine.of(List.of("a, b", "say \"yes\"", "plain")))
        .isEqualTo("\"a, b\",\"say \"\"yes\"\"\",plain\r\n");
  }
}
