package org.parley.search;

import java.util.Optional;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.space.Visibilities;

/** A search on an engine of a test's own. */
public final class SearchOn {

  private SearchOn() {}

  public static Search index(SearchIndex index, CommunityExtension community) {
    Search search = new Search();
    search.engine = () -> Optional.of(index);
    search.visibilities = community.get(Visibilities.class);
    search.names = community.get(SearchNames.class);
    search.hits = community.get(SearchHits.class);
    return search;
  }
}
