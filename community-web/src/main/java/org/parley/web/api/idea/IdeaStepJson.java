package org.parley.web.api.idea;

import java.time.Instant;
import org.parley.community.idea.IdeaView;
import org.parley.web.api.member.AuthorJson;

/** What a product team said of an idea, and when. */
public record IdeaStepJson(
    String status, String reason, String quarter, AuthorJson by, Instant at) {

  static IdeaStepJson of(IdeaView.Step step) {
    return new IdeaStepJson(
        step.status().word(), step.reason(), step.quarter(), AuthorJson.of(step.by()), step.at());
  }
}
