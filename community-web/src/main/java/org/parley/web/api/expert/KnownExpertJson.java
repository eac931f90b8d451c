package org.parley.web.api.expert;

import org.parley.community.asking.ThreadExperts;
import org.parley.web.api.member.AuthorJson;
import org.parley.web.expert.ExpertWords;

/**
 * Somebody who knows about a question.
 *
 * @param reason in words
 * @param mayBeAsked whether one more invitation is welcome
 */
public record KnownExpertJson(
    AuthorJson member, double likelihood, String reason, boolean mayBeAsked) {

  static KnownExpertJson of(ThreadExperts.Known known, ExpertWords words) {
    return new KnownExpertJson(
        AuthorJson.of(known.match().member()),
        known.match().likelihood(),
        words.reason(known.match()),
        known.mayBeAsked());
  }
}
