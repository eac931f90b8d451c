package org.parley.search.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.search.check.Difference.Kind;

/** What a comparison found so far. */
public final class Tally {

  private static final int MOST_EXAMPLES = 20;

  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final List<Difference> examples = new ArrayList<>();
  private long compared;

  void add(Stretch stretch) {
    compared += stretch.compared();
    for (Difference difference : stretch.differences()) {
      counts.merge(difference.kind(), 1L, Long::sum);
      if (examples.size() < MOST_EXAMPLES) {
        examples.add(difference);
      }
    }
  }

  /** Posts of the database. */
  public long compared() {
    return compared;
  }

  public long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  public long differences() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The first differences. */
  public List<Difference> examples() {
    return List.copyOf(examples);
  }
}
