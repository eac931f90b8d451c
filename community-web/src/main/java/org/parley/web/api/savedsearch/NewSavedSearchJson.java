package org.parley.web.api.savedsearch;

import org.parley.community.problem.Invalid;
import org.parley.search.saved.HowTold;
import org.parley.search.saved.SearchAddress;
import org.parley.search.saved.SearchWish;

/**
 * A search as it is sent.
 *
 * @param query what is looked for, in the parameters of the search page's address
 * @param told how to tell of what is new; in the inbox when left out
 * @param version as the client has seen it, for a change; null whatever it is
 */
public record NewSavedSearchJson(String name, String query, String told, Long version) {

  SearchWish wish() {
    HowTold way =
        told == null
            ? HowTold.INBOX
            : HowTold.ofWord(told).orElseThrow(() -> new Invalid("told", "saved-search.told"));
    return new SearchWish(name, SearchAddress.parse(query == null ? "" : query), way);
  }
}
