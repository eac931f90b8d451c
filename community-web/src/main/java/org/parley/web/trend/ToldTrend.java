package org.parley.web.trend;

import java.util.List;
import org.parley.search.SearchHit;
import org.parley.search.trend.Trend;

/**
 * A trend as it is told to a reader.
 *
 * @param examples what is shown of its posts, the best first
 * @param tone of all its examples that were heard
 */
public record ToldTrend(Trend trend, List<SearchHit> examples, Tone tone) {

  public ToldTrend {
    examples = List.copyOf(examples);
  }
}
