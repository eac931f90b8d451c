package org.parley.web.api.knowledge;

import org.parley.community.document.suggestion.SuggestedText;

/**
 * How a reader would have the published text.
 *
 * @param step the published step that was read
 * @param body the whole Markdown
 */
public record NewSuggestionJson(int step, String body, String note) {

  SuggestedText text() {
    return new SuggestedText(body, note);
  }
}
