package org.parley.ops.stackexchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of everything that was read: for each kind, what is read is what is written and what
 * is skipped, and whatever is skipped has a reason.
 */
public final class Reconciliation {

  /** For what an earlier run of the same import has brought here. */
  static final String HERE_ALREADY = "here already, left as it is";

  private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

  Reconciliation() {
    for (Kind kind : Kind.values()) {
      counts.put(kind, new Count());
    }
  }

  void read(Kind kind) {
    counts.get(kind).read++;
  }

  void written(Kind kind) {
    written(kind, 1);
  }

  void written(Kind kind, long number) {
    counts.get(kind).written += number;
  }

  void skipped(Kind kind, String reason) {
    skipped(kind, reason, 1);
  }

  void skipped(Kind kind, String reason, long number) {
    if (number > 0) {
      counts.get(kind).skipped.merge(reason, number, Long::sum);
    }
  }

  /** A line for each kind of which something was read. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (count.read > 0) {
            lines.add(count.line(kind));
          }
        });
    return lines;
  }

  /** Questions, answers and comments written. */
  long posts() {
    return counts.get(Kind.QUESTIONS).written
        + counts.get(Kind.ANSWERS).written
        + counts.get(Kind.COMMENTS).written;
  }

  /** Whether nothing at all was written, because it was all here before. */
  public boolean isUpToDate() {
    return counts.values().stream().allMatch(count -> count.written == 0);
  }

  /**
   * @throws IllegalStateException when something was read and is nowhere now
   */
  void requireBalance() {
    for (Line line : lines()) {
      if (line.read() != line.written() + line.skipped()) {
        throw new IllegalStateException("The import lost count: " + line);
      }
    }
  }

  /** One kind; {@code skipped} is the sum of the reasons' counts. */
  public record Line(
      String kind, long read, long written, long skipped, Map<String, Long> reasons) {}

  private static final class Count {
    private long read;
    private long written;
    private final Map<String, Long> skipped = new LinkedHashMap<>();

    private Line line(Kind kind) {
      long total = skipped.values().stream().mapToLong(Long::longValue).sum();
      return new Line(kind.words(), read, written, total, Map.copyOf(skipped));
    }
  }
}
