package org.parley.community.document.suggestion;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * A reader's suggestion, as its author and the document's editors see it.
 *
 * @param baseStep the published step that it was made of
 * @param changes what it changes there, as {@link org.parley.community.document.change.ChangeSet}
 *     writes it
 * @param note why, may be empty
 * @param reason why it was turned down, else empty
 */
public record Suggestion(
    long id,
    long documentId,
    String title,
    Author author,
    int baseStep,
    String changes,
    String note,
    SuggestionState state,
    Instant at,
    Author decidedBy,
    Instant decidedAt,
    String reason) {

  public boolean isOpen() {
    return state == SuggestionState.OPEN;
  }
}
