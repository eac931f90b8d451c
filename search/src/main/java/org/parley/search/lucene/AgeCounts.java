package org.parley.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.parley.search.Condition.Between;
import org.parley.search.SearchAge;

/** How many documents are of each {@link SearchAge}. */
final class AgeCounts {

  private static final SearchAge[] AGES = SearchAge.values();

  private final long[] from = new long[AGES.length];
  private final long[] until = new long[AGES.length];
  private final long[] counts = new long[AGES.length];

  AgeCounts(Instant now) {
    for (SearchAge age : AGES) {
      Between time = age.until(now);
      from[age.ordinal()] = time.from() == null ? Long.MIN_VALUE : Fields.micros(time.from());
      until[age.ordinal()] = time.until() == null ? Long.MAX_VALUE : Fields.micros(time.until());
    }
  }

  FieldCounter.Tally in(LeafReader reader) throws IOException {
    NumericDocValues created = DocValues.getNumeric(reader, Fields.CREATED);
    return (documents, size) -> {
      for (int i = 0; i < size; i++) {
        if (created.advanceExact(documents[i])) {
          add(created.longValue());
        }
      }
    };
  }

  private void add(long micros) {
    for (int age = 0; age < AGES.length; age++) {
      if (micros >= from[age] && micros < until[age]) {
        counts[age]++;
      }
    }
  }

  Map<String, Long> counts() {
    Map<String, Long> all = new HashMap<>();
    for (SearchAge age : AGES) {
      all.put(age.word(), counts[age.ordinal()]);
    }
    return all;
  }
}
