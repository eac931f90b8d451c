package org.parley.web.api.savedsearch;

import java.time.Instant;
import org.parley.community.setting.Place;
import org.parley.search.saved.SavedSearch;

/**
 * A search as its owner reads it.
 *
 * @param query what is looked for, in the parameters of the search page's address
 * @param told how its owner is told
 * @param since what was written before is no news
 * @param broken whether it cannot be read any more
 * @param url opens what it finds, the newest first
 */
public record SavedSearchJson(
    long id,
    long version,
    String name,
    String query,
    String told,
    boolean broken,
    Instant savedAt,
    Instant since,
    String url) {

  static SavedSearchJson of(SavedSearch search, Place place) {
    return new SavedSearchJson(
        search.id(),
        search.version(),
        search.name(),
        search.address().encoded(),
        search.told().word(),
        search.isBroken(),
        search.savedAt(),
        search.since(),
        place.link(search.path()));
  }
}
