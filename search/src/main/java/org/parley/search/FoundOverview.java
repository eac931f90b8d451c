package org.parley.search;

import java.util.List;

/**
 * What a page of search shows.
 *
 * @param facets none while no index answers
 * @param enough whether so much was found that {@link Search#spelling} has nothing to tell
 */
public record FoundOverview(FoundThreads threads, List<Facet> facets, boolean enough) {

  public FoundOverview {
    facets = List.copyOf(facets);
  }
}
