package org.parley.web.api.thread;

import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.community.thread.ThreadRow;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A thread in a list.
 *
 * @param space the space's slug
 * @param excerpt plain text
 * @param accepted whether an answer is accepted
 * @param official whether an answer is the company's own
 * @param verified whether staff have verified the accepted or the official answer as it stands
 * @param pinned whether it is pinned right now, in the community or in its space
 */
public record ThreadSummaryJson(
    long id,
    String type,
    String title,
    String excerpt,
    String space,
    List<String> tags,
    int score,
    int answerCount,
    long viewCount,
    boolean accepted,
    boolean official,
    boolean verified,
    boolean closed,
    boolean pinned,
    AuthorJson author,
    Instant createdAt,
    Instant lastActivityAt,
    String url) {

  public static ThreadSummaryJson of(ThreadRow row, Place place) {
    return new ThreadSummaryJson(
        row.id(),
        Word.of(row.type()),
        row.title(),
        row.excerpt(),
        row.space().slug(),
        row.tags(),
        row.score(),
        row.answerCount(),
        row.viewCount(),
        row.isAccepted(),
        row.isOfficial(),
        row.isVerified(),
        row.isClosed(),
        row.isPinned(),
        AuthorJson.of(row.author()),
        row.createdAt(),
        row.lastActivityAt(),
        place.link(row.path()));
  }
}
