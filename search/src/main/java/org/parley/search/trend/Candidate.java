package org.parley.search.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A term of the period beside what was before. The order is that of significance; of what is as
 * sure the longer phrase comes first.
 *
 * @param words numbers of the vocabulary
 * @param folded the same as text
 * @param stems the same without endings
 * @param posts places of the posts that have it
 * @param threads numbers of the threads that have it
 */
record Candidate(
    int[] words,
    List<String> folded,
    List<String> stems,
    Ints posts,
    Set<Integer> threads,
    int allNow,
    int threadsBefore,
    int allBefore)
    implements Comparable<Candidate> {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::score)
          .thenComparingInt(candidate -> candidate.folded().size())
          .reversed()
          .thenComparing(Candidate::term);

  double score() {
    return Significance.of(threads.size(), allNow, threadsBefore, allBefore);
  }

  Double ratio() {
    return Significance.ratio(threads.size(), allNow, threadsBefore, allBefore);
  }

  boolean isSignificant() {
    Double ratio = ratio();
    return score() >= Significance.LEAST_SCORE
        && (ratio == null || ratio >= Significance.LEAST_RATIO);
  }

  String term() {
    return String.join(" ", folded);
  }

  @Override
  public int compareTo(Candidate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate candidate && candidate.folded.equals(folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }
}
