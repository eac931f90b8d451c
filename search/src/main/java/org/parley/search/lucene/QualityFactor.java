package org.parley.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.parley.search.lucene.words.Quality;

/** Each post's {@link Quality} as the factor of its words' worth. */
final class QualityFactor extends DoubleValuesSource {

  private final long today;

  QualityFactor(long today) {
    this.today = today;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    NumericDocValues packed = DocValues.getNumeric(context.reader(), Fields.QUALITY);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return Quality.unpacked(packed.longValue()).factor(today);
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return packed.advanceExact(document);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return DocValues.isCacheable(context, Fields.QUALITY);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QualityFactor factor && factor.today == today;
  }

  @Override
  public int hashCode() {
    return Objects.hash(QualityFactor.class, today);
  }

  @Override
  public String toString() {
    return "quality";
  }
}
