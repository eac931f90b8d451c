package org.parley.moderation.screening.model;

import java.util.ArrayList;
import java.util.List;
import org.parley.moderation.screening.text.Span;

/** Something that was seen in a text: how much of it, and where. */
final class Feature {

  private final List<Span> spans = new ArrayList<>(1);
  private double value;

  double value() {
    return value;
  }

  List<Span> spans() {
    return spans;
  }

  void see(double more, Span span) {
    value += more;
    if (span != null) {
      spans.add(span);
    }
  }

  void cap(double most) {
    value = Math.min(value, most);
  }

  void scale(double factor) {
    value *= factor;
  }
}
