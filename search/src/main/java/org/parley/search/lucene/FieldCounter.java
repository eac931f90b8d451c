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
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.parley.search.FacetRequest;
import org.parley.search.SearchField;

/**
 * Counts, over every document that matches, how many have each value of some fields. It goes
 * through them field by field, many documents at a time.
 */
final class FieldCounter implements Collector {

  private static final int AT_A_TIME = 1024;

  private final Collection<SearchField> fields;
  private final AgeCounts ages;
  private final AuthorCounts authors;
  private final Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);

  FieldCounter(Collection<SearchField> fields, FacetRequest request) {
    this.fields = fields;
    this.ages = new AgeCounts(request.now());
    this.authors = new AuthorCounts(request.most());
    fields.forEach(field -> counts.put(field, new HashMap<>()));
  }

  /** Of the authors those alone who may be among the most frequent that are asked for. */
  Map<SearchField, Map<String, Long>> counts() {
    Map<SearchField, Map<String, Long>> all = new EnumMap<>(counts);
    all.computeIfPresent(SearchField.AUTHOR, (field, none) -> authors.frequent());
    all.computeIfPresent(SearchField.TIME, (field, none) -> ages.counts());
    return all;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    for (SearchField field : fields) {
      tallies.add(tally(field, context.reader()));
    }
    return new LeafCollector() {
      private final int[] documents = new int[AT_A_TIME];
      private int size;

      @Override
      public void setScorer(Scorable scorer) {
        // every match counts alike
      }

      @Override
      public void collect(int document) throws IOException {
        documents[size++] = document;
        if (size == AT_A_TIME) {
          count();
        }
      }

      private void count() throws IOException {
        for (Tally tally : tallies) {
          tally.count(documents, size);
        }
        size = 0;
      }

      @Override
      public void finish() throws IOException {
        count();
        for (Tally tally : tallies) {
          tally.finish();
        }
      }
    };
  }

  /** The counts of one field in one segment. */
  interface Tally {
    void count(int[] documents, int size) throws IOException;

    default void finish() throws IOException {}
  }

  private Tally tally(SearchField field, LeafReader reader) throws IOException {
    return switch (field) {
      case TIME -> ages.in(reader);
      case AUTHOR -> authors.in(reader);
      case SPACE, TAG, TYPE, ANSWERED, ACCEPTED, VERIFIED, THREAD -> {
        SortedSetDocValues values = DocValues.getSortedSet(reader, ScopeQuery.field(field));
        SortedDocValues single = DocValues.unwrapSingleton(values);
        yield single == null ? new Several(field, values) : new OneAtMost(field, values, single);
      }
    };
  }

  /** A field of which a document may have several values. */
  private class Several implements Tally {
    private final SearchField field;
    private final SortedSetDocValues values;
    final long[] byNumber;

    Several(SearchField field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.byNumber = new long[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int[] documents, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (values.advanceExact(documents[i])) {
          for (int left = values.docValueCount(); left > 0; left--) {
            byNumber[Math.toIntExact(values.nextOrd())]++;
          }
        }
      }
    }

    @Override
    public void finish() throws IOException {
      Map<String, Long> all = counts.get(field);
      for (int number = 0; number < byNumber.length; number++) {
        if (byNumber[number] > 0) {
          all.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Long::sum);
        }
      }
    }
  }

  /** A field of which no document of the segment has more than one value. */
  private final class OneAtMost extends Several {
    private final SortedDocValues value;

    OneAtMost(SearchField field, SortedSetDocValues values, SortedDocValues value) {
      super(field, values);
      this.value = value;
    }

    @Override
    public void count(int[] documents, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (value.advanceExact(documents[i])) {
          byNumber[value.ordValue()]++;
        }
      }
    }
  }
}
