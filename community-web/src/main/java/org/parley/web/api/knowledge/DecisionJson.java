package org.parley.web.api.knowledge;

import org.parley.community.document.suggestion.Decision;

/**
 * How a suggestion is accepted.
 *
 * @param head the step of the draft that was looked at
 * @param text what the draft is to say where both are in conflict; missing to take both together
 */
public record DecisionJson(int head, String text) {

  Decision decision() {
    return new Decision(head, text);
  }
}
