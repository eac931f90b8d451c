package org.parley.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.parley.search.FacetRequest;
import org.parley.search.SearchField;
import org.parley.search.SearchSort;

/** Threads, and counts by fields, of one walk over what matches. */
record ThreadsAndCounts(ThreadHeads heads, FieldCounter counter) implements Collector {

  /**
   * Collects for a searcher that walks with one thread, as all of ours do: requests are enough to
   * keep all processors busy.
   */
  static CollectorManager<ThreadsAndCounts, ThreadsAndCounts> by(
      SearchSort sort, Collection<SearchField> fields, FacetRequest facets) {
    return new CollectorManager<>() {
      @Override
      public ThreadsAndCounts newCollector() {
        return new ThreadsAndCounts(new ThreadHeads(sort), new FieldCounter(fields, facets));
      }

      @Override
      public ThreadsAndCounts reduce(Collection<ThreadsAndCounts> walks) {
        return only(walks);
      }
    };
  }

  /** What one thread collected. */
  static <T> T only(Collection<T> walks) {
    Iterator<T> all = walks.iterator();
    T one = all.next();
    if (all.hasNext()) {
      throw new IllegalStateException("One thread searches the whole index");
    }
    return one;
  }

  Map<SearchField, Map<String, Long>> counts() {
    return counter.counts();
  }

  @Override
  public ScoreMode scoreMode() {
    return heads.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafCollector threads = heads.getLeafCollector(context);
    LeafCollector fields = counter.getLeafCollector(context);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        threads.setScorer(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        threads.collect(document);
        fields.collect(document);
      }

      @Override
      public void finish() throws IOException {
        threads.finish();
        fields.finish();
      }
    };
  }
}
