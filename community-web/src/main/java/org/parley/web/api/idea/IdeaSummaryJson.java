package org.parley.web.api.idea;

import java.time.Instant;
import java.util.List;
import org.parley.community.idea.IdeaRow;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * An idea in a list.
 *
 * @param id of its thread
 * @param votes how many members support it
 * @param recentVotes how many of them in the last two weeks
 * @param quarter when it is expected, null when nobody says
 * @param shippedIn the version that brought it, null when nobody says
 * @param supported whether the reader supports it
 */
public record IdeaSummaryJson(
    long id,
    String title,
    String excerpt,
    String space,
    List<String> tags,
    String status,
    String quarter,
    String shippedIn,
    int votes,
    int recentVotes,
    int replyCount,
    boolean supported,
    AuthorJson author,
    Instant createdAt,
    Instant statusAt,
    String url) {

  static IdeaSummaryJson of(IdeaRow row, Place place) {
    return new IdeaSummaryJson(
        row.id(),
        row.title(),
        row.excerpt(),
        row.space().slug(),
        row.tags(),
        row.status().word(),
        row.quarter(),
        row.shippedIn().isEmpty() ? null : row.shippedIn(),
        row.votes(),
        row.recentVotes(),
        row.commentCount(),
        row.isSupported(),
        AuthorJson.of(row.author()),
        row.createdAt(),
        row.changedAt(),
        place.link(row.path()));
  }
}
