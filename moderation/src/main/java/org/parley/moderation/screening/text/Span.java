package org.parley.moderation.screening.text;

/** A piece of a text, from its first UTF-16 unit to the one after its last. */
public record Span(int from, int to) {

  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("No span: " + from + " to " + to);
    }
  }

  public Span until(Span last) {
    return new Span(from, last.to);
  }

  public String of(String text) {
    return text.substring(from, to);
  }
}
