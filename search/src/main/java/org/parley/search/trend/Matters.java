package org.parley.search.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one of what says the same: {@code grey}, {@code screen} and {@code grey screen} of the same
 * threads are one matter, told by its longest phrase; of two forms of one word the surer stays.
 */
final class Matters {

  /** Threads of either that the other has too. */
  private static final double SAME = 0.75;

  private final List<Candidate> kept = new ArrayList<>();

  private Matters() {}

  /** The surest first. */
  static List<Candidate> of(List<Candidate> surestFirst, int most) {
    Matters matters = new Matters();
    for (Candidate candidate : surestFirst) {
      matters.add(candidate, most);
    }
    List<Candidate> sorted = new ArrayList<>(matters.kept);
    Collections.sort(sorted);
    return sorted;
  }

  private void add(Candidate candidate, int most) {
    for (int i = 0; i < kept.size(); i++) {
      Candidate other = kept.get(i);
      if (isSame(candidate, other)) {
        if (isWithin(other.folded(), candidate.folded())) {
          kept.set(i, candidate);
        }
        return;
      }
    }
    if (kept.size() < most) {
      kept.add(candidate);
    }
  }

  private static boolean isSame(Candidate one, Candidate other) {
    return one.stems().equals(other.stems()) || isSame(one.threads(), other.threads());
  }

  private static boolean isSame(Set<Integer> some, Set<Integer> others) {
    Set<Integer> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size() >= SAME * Math.max(some.size(), others.size());
  }

  private static boolean isWithin(List<String> part, List<String> whole) {
    return part.size() < whole.size() && Collections.indexOfSubList(whole, part) >= 0;
  }
}
