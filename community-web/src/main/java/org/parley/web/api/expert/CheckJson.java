package org.parley.web.api.expert;

import java.time.Instant;
import org.parley.community.checking.Check;
import org.parley.community.setting.Place;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * An answer drawn for the staff to check.
 *
 * @param cause {@code share} or {@code weekly}
 * @param claimedBy who is at it, null when nobody is
 * @param verdict null as long as it waits; then also {@code note}, {@code checkedBy} and {@code
 *     checkedAt} tell of it
 */
public record CheckJson(
    long id,
    long postId,
    String title,
    String space,
    AuthorJson author,
    String questionHtml,
    String answerHtml,
    Instant answeredAt,
    Instant drawnAt,
    String cause,
    AuthorJson claimedBy,
    Instant claimedUntil,
    String verdict,
    String note,
    AuthorJson checkedBy,
    Instant checkedAt,
    String url) {

  static CheckJson of(Check check, Place place) {
    Check.Subject subject = check.subject();
    Check.Finding finding = check.finding();
    return new CheckJson(
        check.id(),
        subject.postId(),
        subject.threadTitle(),
        subject.space().slug(),
        AuthorJson.of(subject.author()),
        subject.questionHtml(),
        subject.answerHtml(),
        subject.answeredAt(),
        check.drawnAt(),
        check.isByShare() ? "share" : "weekly",
        check.isClaimed() ? AuthorJson.of(check.claimedBy()) : null,
        check.claimedUntil(),
        finding == null ? null : Word.of(finding.verdict()),
        finding == null ? null : finding.note(),
        finding == null ? null : AuthorJson.of(finding.by()),
        finding == null ? null : finding.at(),
        place.link("/p/" + subject.postId()));
  }
}
