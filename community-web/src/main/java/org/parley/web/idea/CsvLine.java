package org.parley.web.idea;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table as RFC 4180 writes it. What a spreadsheet would take for a formula is text: it
 * gets an apostrophe before it, as OWASP advises ("CSV Injection").
 */
final class CsvLine {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvLine() {}

  static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String begun = text.replaceFirst("^ +", "");
    boolean isFormula = !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
    String safe = isFormula ? "'" + text : text;
    return safe.chars().anyMatch(c -> ",\"\r\n;\t".indexOf(c) >= 0)
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}
