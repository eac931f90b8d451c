package org.parley.web.api.knowledge;

import java.time.Instant;
import org.parley.community.document.suggestion.Suggestion;
import org.parley.web.api.member.AuthorJson;

/**
 * What a reader would change.
 *
 * @param baseStep the published step that it was made of
 * @param changes what it changes there, as a CodeMirror change set
 * @param state {@code open}, {@code accepted}, {@code rejected} or {@code withdrawn}
 * @param reason why it was turned down, else empty
 */
public record SuggestionJson(
    long id,
    long documentId,
    String title,
    AuthorJson author,
    int baseStep,
    String changes,
    String note,
    String state,
    String reason,
    Instant createdAt) {

  static SuggestionJson of(Suggestion suggestion) {
    return new SuggestionJson(
        suggestion.id(),
        suggestion.documentId(),
        suggestion.title(),
        AuthorJson.of(suggestion.author()),
        suggestion.baseStep(),
        suggestion.changes(),
        suggestion.note(),
        suggestion.state().word(),
        suggestion.reason(),
        suggestion.at());
  }
}
