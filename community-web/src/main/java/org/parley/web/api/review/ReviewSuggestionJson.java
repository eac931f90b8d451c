package org.parley.web.api.review;

import org.parley.moderation.review.SuggestedEdit;
import org.parley.web.api.member.AuthorJson;

/** A suggestion that waits; what it changes is read beside its document. */
public record ReviewSuggestionJson(long id, AuthorJson author, String note) {

  static ReviewSuggestionJson of(SuggestedEdit suggestion) {
    return suggestion == null
        ? null
        : new ReviewSuggestionJson(
            suggestion.id(), AuthorJson.of(suggestion.author()), suggestion.note());
  }
}
