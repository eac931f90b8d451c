package org.parley.web.api.checkin;

import java.time.Instant;
import org.parley.moderation.checkin.CheckInView;
import org.parley.web.api.member.AuthorJson;

/**
 * A space as those see it who serve it.
 *
 * @param space its slug
 * @param checkedBy who looked last; null when nobody ever did, or their account is gone
 * @param checkedAt null when nobody ever did
 * @param schedule null for a space that may go unread
 * @param newSince since when something counts as new
 * @param newThreads that were begun since then
 * @param newPosts that were written since then, those that begin threads among them
 */
public record CheckInJson(
    String space,
    AuthorJson checkedBy,
    Instant checkedAt,
    CheckInScheduleJson schedule,
    Instant newSince,
    int newThreads,
    int newPosts) {

  static CheckInJson of(CheckInView view) {
    return new CheckInJson(
        view.space().slug(),
        view.last().by().isKnown() ? AuthorJson.of(view.last().by()) : null,
        view.last().at(),
        CheckInScheduleJson.of(view.schedule()),
        view.fresh().since(),
        view.fresh().threads(),
        view.fresh().posts());
  }
}
