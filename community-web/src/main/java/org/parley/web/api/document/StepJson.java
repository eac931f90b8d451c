package org.parley.web.api.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.parley.community.document.Step;

/**
 * A change that was accepted.
 *
 * @param member whose it is, null when the account is gone
 * @param client the open editor that made it; empty for a step of the server
 * @param changes CodeMirror's JSON
 */
public record StepJson(
    int number, Long member, String client, @JsonRawValue String changes, Instant at) {

  static List<StepJson> of(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                new StepJson(
                    step.number(), step.memberId(), step.client(), step.changes(), step.at()))
        .toList();
  }
}
