package org.parley.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.parley.search.IndexSum;

/** The documents of the threads between two ids: after the one, up to the other. */
record ThreadRange(long after, long upTo) {

  IndexSum sum(IndexSearcher searcher) throws IOException {
    Query between = LongField.newRangeQuery(Fields.THREAD_NUMBER, after + 1, upTo);
    return searcher.search(between, new Adding());
  }

  private static final class Adding implements CollectorManager<Sum, IndexSum> {
    @Override
    public Sum newCollector() {
      return new Sum();
    }

    @Override
    public IndexSum reduce(Collection<Sum> parts) {
      return parts.stream().map(part -> part.sum).reduce(new IndexSum(0, 0), IndexSum::plus);
    }
  }

  private static final class Sum extends SimpleCollector {
    private NumericDocValues prints;
    private IndexSum sum = new IndexSum(0, 0);

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      prints = leaf.reader().getNumericDocValues(Fields.PRINT);
    }

    @Override
    public void collect(int document) throws IOException {
      long print = prints.advanceExact(document) ? prints.longValue() : 0;
      sum = sum.plus(new IndexSum(1, print));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
