package org.parley.web.api.work;

import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.moderation.followup.FollowUpView;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A follow-up with all that staff know of it.
 *
 * @param summary what lists show of it
 * @param postId null when it is about the thread as a whole
 * @param openedBy null when the community opened it
 * @param waitingSince null unless it waits for the customer
 * @param doneAt null unless it is done
 * @param ending null unless it is done: {@code by-hand}, {@code peer-answer}, …
 * @param secondsSpent by all agents together
 * @param history oldest first, notes among it
 * @param linked ids of threads that have to do with it
 */
public record FollowUpJson(
    FollowUpSummaryJson summary,
    Long postId,
    AuthorJson openedBy,
    Instant waitingSince,
    Instant doneAt,
    String ending,
    String outcome,
    long secondsSpent,
    List<FollowUpEntryJson> history,
    List<AuthorJson> watchers,
    List<Long> linked) {

  static FollowUpJson of(FollowUpView view, Place place) {
    FollowUpView.Details details = view.details();
    return new FollowUpJson(
        FollowUpSummaryJson.of(view.row(), place),
        details.postId(),
        FollowUpSummaryJson.person(details.openedBy()),
        details.waitingSince(),
        details.doneAt(),
        Word.of(details.ending()),
        details.outcome(),
        details.secondsSpent(),
        view.history().stream().map(FollowUpEntryJson::of).toList(),
        view.watchers().stream().map(AuthorJson::of).toList(),
        view.links().stream().map(link -> link.id()).toList());
  }
}
