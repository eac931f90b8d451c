package org.parley.search;

import java.time.Instant;

/**
 * Asks how the posts of a search spread over the values of each field.
 *
 * @param most of how many tags and authors, 1 to {@value #LIMIT}
 * @param now from which ages are reckoned
 */
public record FacetRequest(SearchRequest search, int most, Instant now) {

  public static final int LIMIT = 100;

  public FacetRequest {
    if (most < 1 || most > LIMIT) {
      throw new IllegalArgumentException("1 to " + LIMIT);
    }
  }
}
