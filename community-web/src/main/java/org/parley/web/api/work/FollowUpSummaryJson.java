package org.parley.web.api.work;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.setting.Place;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.web.api.member.AuthorJson;

/**
 * A follow-up as lists show it.
 *
 * @param version goes back with whatever is done to it
 * @param title empty when the thread was hidden from the reader
 * @param owner null while nobody works on it
 * @param customer who began the thread
 * @param teamId null while no team has it
 * @param language null when nobody knows
 * @param sentiment null when nobody knows; lower is worse
 * @param reopened how many times
 */
public record FollowUpSummaryJson(
    long id,
    long version,
    long threadId,
    String title,
    String space,
    String reason,
    String state,
    String priority,
    AuthorJson owner,
    AuthorJson customer,
    Instant openedAt,
    SlaClockJson response,
    SlaClockJson resolution,
    Long teamId,
    String language,
    Double sentiment,
    int reopened,
    String url) {

  static FollowUpSummaryJson of(FollowUpRow row, Place place) {
    return new FollowUpSummaryJson(
        row.id(),
        row.version(),
        row.thread().id(),
        row.thread().title(),
        row.space().slug(),
        row.reason().word(),
        row.state().word(),
        row.priority().word(),
        person(row.owner()),
        AuthorJson.of(row.customer()),
        row.openedAt(),
        SlaClockJson.of(row.response()),
        SlaClockJson.of(row.resolution()),
        row.teamId(),
        row.language(),
        row.sentiment(),
        row.reopened(),
        place.link(row.path()));
  }

  /** Null for nobody. */
  static AuthorJson person(Author author) {
    return author.isKnown() ? AuthorJson.of(author) : null;
  }
}
