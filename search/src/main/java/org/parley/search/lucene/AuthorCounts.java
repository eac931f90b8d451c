package org.parley.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** How many documents the members who wrote most of them wrote. */
final class AuthorCounts {

  private static final int FIRST_AUTHORS = 64;

  private final int most;
  private final LongNumbers numbers = new LongNumbers();
  private int[] counts = new int[FIRST_AUTHORS];

  /** For so many authors at least. */
  AuthorCounts(int most) {
    this.most = most;
  }

  FieldCounter.Tally in(LeafReader reader) throws IOException {
    NumericDocValues authors = DocValues.getNumeric(reader, Fields.AUTHOR_NUMBER);
    return (documents, size) -> {
      for (int i = 0; i < size; i++) {
        if (authors.advanceExact(documents[i])) {
          add(authors.longValue());
        }
      }
    };
  }

  private void add(long author) {
    int number = numbers.of(author);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    counts[number]++;
  }

  /** All who have as many as the last of the most frequent ones. */
  Map<String, Long> frequent() {
    int least = least();
    Map<String, Long> frequent = new HashMap<>();
    for (int number = 0; number < numbers.size(); number++) {
      if (counts[number] >= least) {
        frequent.put(Long.toString(numbers.key(number)), (long) counts[number]);
      }
    }
    return frequent;
  }

  private int least() {
    PriorityQueue<Integer> leastOnTop = new PriorityQueue<>();
    for (int number = 0; number < numbers.size(); number++) {
      if (leastOnTop.size() < most || counts[number] > leastOnTop.element()) {
        leastOnTop.add(counts[number]);
      }
      if (leastOnTop.size() > most) {
        leastOnTop.remove();
      }
    }
    return leastOnTop.isEmpty() ? 0 : leastOnTop.element();
  }
}
