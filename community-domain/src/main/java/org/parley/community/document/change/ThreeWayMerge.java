package org.parley.community.document.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two texts that were made of one, put together. Words that only one side changed are taken from
 * that side; where both changed the same passage it is for somebody to decide.
 */
public final class ThreeWayMerge {

  private final String base;
  private final List<Passage> passages;

  private ThreeWayMerge(String base, List<Passage> passages) {
    this.base = base;
    this.passages = List.copyOf(passages);
  }

  public static ThreeWayMerge of(String base, String theirs, String mine) {
    ChangeSet toTheirs = ChangeSet.between(base, theirs);
    ChangeSet toMine = ChangeSet.between(base, mine);
    List<Passage> passages = new ArrayList<>();
    for (Stretch stretch : stretches(base, toTheirs, toMine)) {
      passages.add(
          new Passage(
              stretch.from,
              stretch.to,
              base.substring(stretch.from, stretch.to),
              stretch.in(theirs, toTheirs),
              stretch.in(mine, toMine)));
    }
    return new ThreeWayMerge(base, passages);
  }

  public List<Passage> conflicts() {
    return passages.stream().filter(Passage::isConflict).toList();
  }

  /** The whole text, with what is chosen for each conflict. */
  public String text(Function<Passage, String> choice) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Passage passage : passages) {
      text.append(base, done, passage.from());
      text.append(passage.isConflict() ? choice.apply(passage) : passage.merged());
      done = passage.to();
    }
    return text.append(base, done, base.length()).toString();
  }

  private record Stretch(int from, int to) {

    boolean touches(Stretch next) {
      return next.from <= to;
    }

    Stretch with(Stretch next) {
      return new Stretch(from, Math.max(to, next.to));
    }

    String in(String text, ChangeSet changes) {
      return text.substring(changes.mapPos(from, -1), changes.mapPos(to, 1));
    }
  }

  /** What either side changed, in whole words, each stretch apart from the next. */
  private static List<Stretch> stretches(String base, ChangeSet theirs, ChangeSet mine) {
    List<Stretch> all =
        Stream.concat(theirs.ranges().stream(), mine.ranges().stream())
            .map(range -> words(base, range))
            .sorted(Comparator.comparingInt(Stretch::from))
            .toList();
    List<Stretch> apart = new ArrayList<>();
    for (Stretch next : all) {
      Stretch last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && last.touches(next)) {
        apart.set(apart.size() - 1, last.with(next));
      } else {
        apart.add(next);
      }
    }
    return apart;
  }

  private static Stretch words(String base, ChangedRange range) {
    int from = range.from();
    int to = range.to();
    while (from > 0 && isWord(base.codePointBefore(from))) {
      from -= Character.charCount(base.codePointBefore(from));
    }
    while (to < base.length() && isWord(base.codePointAt(to))) {
      to += Character.charCount(base.codePointAt(to));
    }
    return new Stretch(from, to);
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }
}
