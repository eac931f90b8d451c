package org.parley.search;

import java.util.List;
import org.parley.search.trend.Trend;

/**
 * A trend with posts that the reader may see.
 *
 * @param examples the best first, as they are now
 */
public record ReadTrend(Trend trend, List<SearchHit> examples) {

  public ReadTrend {
    examples = List.copyOf(examples);
  }
}
