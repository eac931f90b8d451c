package org.parley.web.api.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.parley.community.setting.Place;
import org.parley.moderation.verification.WaitingAnswer;
import org.parley.web.api.member.AuthorJson;

/**
 * An answer that was verified and is to be checked again.
 *
 * @param reason {@code edited} or {@code expired}
 */
public record WaitingAnswerJson(
    long postId,
    String title,
    String space,
    AuthorJson author,
    String excerpt,
    String reason,
    Instant since,
    String productVersion,
    LocalDate until,
    AuthorJson verifiedBy,
    Instant verifiedAt,
    String url) {

  static WaitingAnswerJson of(WaitingAnswer answer, Place place) {
    return new WaitingAnswerJson(
        answer.postId(),
        answer.threadTitle(),
        answer.space().slug(),
        AuthorJson.of(answer.author()),
        answer.excerpt(),
        answer.isEdited() ? "edited" : "expired",
        answer.since(),
        answer.was().productVersion(),
        answer.was().until(),
        AuthorJson.of(answer.was().by()),
        answer.was().at(),
        place.link("/p/" + answer.postId() + "/verify"));
  }
}
