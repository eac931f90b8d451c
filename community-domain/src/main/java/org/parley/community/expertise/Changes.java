package org.parley.community.expertise;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is different between what was reckoned before and what is reckoned now. */
final class Changes {

  private Changes() {}

  /** Keys that came, went, or have another value. */
  static <K extends Comparable<K>, V> Set<K> between(Map<K, V> before, Map<K, V> now) {
    Set<K> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(key -> Objects.equals(before.get(key), now.get(key)));
    return changed;
  }
}
