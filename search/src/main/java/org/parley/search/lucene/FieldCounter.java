package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.parley.search.Condition.Between;
import org.parley.search.SearchAge;
import org.parley.search.SearchField;

/** Counts, over every document that matches, how many have each value of some fields. */
final class FieldCounter implements Collector {

  private final Collection<SearchField> fields;
  private final Map<SearchAge, Between> ages;
  private final Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);

  FieldCounter(Collection<SearchField> fields, Map<SearchAge, Between> ages) {
    this.fields = fields;
    this.ages = ages;
    fields.forEach(field -> counts.put(field, new HashMap<>()));
  }

  Map<SearchField, Map<String, Long>> counts() {
    return counts;
  }

  FieldCounter with(FieldCounter other) {
    other.counts.forEach(
        (field, values) -> values.forEach((value, posts) -> add(field, value, posts)));
    return this;
  }

  private void add(SearchField field, String value, long posts) {
    counts.get(field).merge(value, posts, Long::sum);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    for (SearchField field : fields) {
      tallies.add(
          field == SearchField.TIME
              ? new Ages(context.reader())
              : new Values(field, context.reader()));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // every match counts alike
      }

      @Override
      public void collect(int document) throws IOException {
        for (Tally tally : tallies) {
          tally.count(document);
        }
      }

      @Override
      public void finish() throws IOException {
        for (Tally tally : tallies) {
          tally.finish();
        }
      }
    };
  }

  /** The counts of one field in one segment. */
  private interface Tally {
    void count(int document) throws IOException;

    void finish() throws IOException;
  }

  private final class Values implements Tally {
    private final SearchField field;
    private final SortedSetDocValues values;
    private final long[] byNumber;

    Values(SearchField field, LeafReader reader) throws IOException {
      this.field = field;
      this.values = DocValues.getSortedSet(reader, ScopeQuery.field(field));
      this.byNumber = new long[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          byNumber[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (int number = 0; number < byNumber.length; number++) {
        if (byNumber[number] > 0) {
          add(field, values.lookupOrd(number).utf8ToString(), byNumber[number]);
        }
      }
    }
  }

  private final class Ages implements Tally {
    private final NumericDocValues created;

    Ages(LeafReader reader) throws IOException {
      this.created = DocValues.getNumeric(reader, Fields.CREATED);
    }

    @Override
    public void count(int document) throws IOException {
      if (created.advanceExact(document)) {
        long micros = created.longValue();
        ages.forEach(
            (age, time) -> {
              if ((time.from() == null || micros >= Fields.micros(time.from()))
                  && (time.until() == null || micros < Fields.micros(time.until()))) {
                add(SearchField.TIME, age.word(), 1);
              }
            });
      }
    }

    @Override
    public void finish() {
      // counted already
    }
  }
}
