package org.parley.community.csv;

/**
 * Rows of comma-separated values as RFC 4180 wants them, for every table that leaves the house.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"): whatever begins with one of = + - @, also in full width, a tab or a line break, also
 * after spaces or quotes. Numbers of our own are written as they are.
 */
public final class CsvTable {

  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

  /** Semicolons and tabs part cells where a spreadsheet's language has commas in its numbers. */
  private static final String PARTING = ",\"\r\n;\t";

  private final StringBuilder text = new StringBuilder();

  /** Adds a row: texts are made safe, numbers stay numbers, null is empty. */
  public CsvTable row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ",");
      if (values[i] instanceof Number number) {
        text.append(number);
      } else if (values[i] != null) {
        text.append(quoted(safe(values[i].toString())));
      }
    }
    text.append("\r\n");
    return this;
  }

  private static String safe(String value) {
    int start = 0;
    while (start < value.length() && isPassedOver(value.charAt(start))) {
      start++;
    }
    boolean isFormula =
        start < value.length() && FORMULA.indexOf(value.charAt(start)) >= 0
            || !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return isFormula ? "'" + value : value;
  }

  private static boolean isPassedOver(char character) {
    return character == '"' || character == '\'' || Character.isSpaceChar(character);
  }

  private static String quoted(String value) {
    boolean isPlain = value.chars().noneMatch(c -> PARTING.indexOf(c) >= 0);
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
