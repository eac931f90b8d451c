package org.parley.search.trend;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;

/** The posts of one request as an engine reads them. */
public interface TrendSource {

  /**
   * Posts that were written in a time.
   *
   * @param from null for the beginning of all
   */
  record Slice(Instant from, Instant to, int buckets) {}

  /** How many there are, whatever their buckets. */
  long count(Instant from, Instant to) throws IOException;

  /**
   * Reads those of the first buckets (see {@link TrendSample}), the last written first by their
   * ids, and no more than {@code most}.
   */
  void read(Slice slice, int most, Consumer<TrendPost> reader) throws IOException;
}
