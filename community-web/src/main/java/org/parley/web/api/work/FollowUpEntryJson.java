package org.parley.web.api.work;

import java.time.Instant;
import org.parley.moderation.followup.FollowUpView.HistoryLine;
import org.parley.web.api.member.AuthorJson;

/**
 * Something that was done to a follow-up.
 *
 * @param deed {@code opened}, {@code assigned}, {@code note}, …
 * @param by null when the community did it
 * @param before a state, a priority or a name; may be empty
 * @param after the same
 * @param note may be empty
 */
public record FollowUpEntryJson(
    long id, String deed, AuthorJson by, String before, String after, String note, Instant at) {

  static FollowUpEntryJson of(HistoryLine line) {
    return new FollowUpEntryJson(
        line.id(),
        line.deed().word(),
        FollowUpSummaryJson.person(line.by()),
        line.before(),
        line.after(),
        line.note(),
        line.at());
  }
}
