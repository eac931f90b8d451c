package org.parley.community.markup;

/** Collects plain text; breaks and gaps are kept back until text follows that they separate. */
final class TextLines {

  private final StringBuilder out = new StringBuilder();
  private int breaks;
  private boolean gap;

  /** A list mark at the end of the text, which the text of its item follows on the same line. */
  private boolean marked;

  void separate(int lineBreaks) {
    if (!marked) {
      breaks = Math.max(breaks, lineBreaks);
    }
  }

  void breakLine() {
    breaks = Math.max(breaks, 1);
  }

  void gap() {
    gap = true;
  }

  void mark(String mark) {
    append(mark);
    marked = true;
  }

  void verbatim(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    append(body);
    if (body.length() < text.length()) {
      breakLine();
    }
  }

  /** Text in which white space only separates words. */
  void flowing(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        if (start >= 0) {
          append(text.substring(start, i));
        }
        start = -1;
        gap = true;
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      append(text.substring(start));
    }
  }

  private void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!out.isEmpty() && breaks > 0) {
      out.append("\n".repeat(breaks));
    } else if (gap && !out.isEmpty() && !isSpace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(text);
    breaks = 0;
    gap = false;
    marked = false;
  }

  private static boolean isSpace(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }

  @Override
  public String toString() {
    return out.toString().stripTrailing();
  }
}
