package org.parley.web.api.search;

import org.parley.community.setting.Place;
import org.parley.search.suggest.FoundDraft;
import org.parley.web.api.json.Word;

/**
 * A document with words that are not published yet.
 *
 * @param space the space's slug
 */
public record FoundDocumentJson(long id, String title, String state, String space, String url) {

  static FoundDocumentJson of(FoundDraft draft, Place place) {
    return new FoundDocumentJson(
        draft.documentId(),
        draft.title(),
        Word.of(draft.state()),
        draft.spaceSlug(),
        place.link(draft.path()));
  }
}
