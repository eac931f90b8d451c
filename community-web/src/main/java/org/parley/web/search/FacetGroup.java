package org.parley.web.search;

import java.util.List;

/**
 * Links that narrow a search by one thing.
 *
 * @param first the most frequent
 * @param rest those behind a fold
 */
public record FacetGroup(String title, List<FacetLink> first, List<FacetLink> rest) {

  private static final int SHOWN = 6;

  /**
   * One value.
   *
   * @param address of the search with this choice, or, when it is chosen, without
   */
  public record FacetLink(String label, long posts, String address, boolean chosen) {}

  static FacetGroup of(String title, List<FacetLink> links) {
    // one more needs no fold
    int shown = links.size() <= SHOWN + 1 ? links.size() : SHOWN;
    return new FacetGroup(title, links.subList(0, shown), links.subList(shown, links.size()));
  }

  public boolean isFolded() {
    return !rest.isEmpty();
  }
}
