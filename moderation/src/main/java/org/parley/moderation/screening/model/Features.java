package org.parley.moderation.screening.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.parley.moderation.screening.text.Span;

/** What was seen in a text, by name, in the order of sight. */
public final class Features {

  private final Map<String, Feature> byName = new LinkedHashMap<>();

  void see(String name, double value, Span span) {
    byName.computeIfAbsent(name, unseen -> new Feature()).see(value, span);
  }

  /** Counts a thing once, however often it stands there; all of them together have this length. */
  void normalise(double length) {
    double factor = length / Math.sqrt(Math.max(1, byName.size()));
    byName
        .values()
        .forEach(
            feature -> {
              feature.cap(1);
              feature.scale(factor);
            });
  }

  void addAll(Features others) {
    byName.putAll(others.byName);
  }

  Map<String, Feature> byName() {
    return byName;
  }

  public void forEach(BiConsumer<String, Double> taker) {
    byName.forEach((name, feature) -> taker.accept(name, feature.value()));
  }
}
