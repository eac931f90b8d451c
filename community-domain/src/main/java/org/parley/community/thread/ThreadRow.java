package org.parley.community.thread;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A thread in a list.
 *
 * @param answerCount published answers
 * @param isAccepted whether an answer is accepted
 * @param isOfficial whether an answer is the company's own
 * @param isVerified whether staff have verified the accepted or the official answer as it stands
 * @param lastActor who wrote last
 * @param pin where it is pinned right now, null when it is not
 */
public record ThreadRow(
    long id,
    ThreadType type,
    String title,
    String slug,
    String excerpt,
    SpaceView.Label space,
    List<String> tags,
    int score,
    int answerCount,
    long viewCount,
    boolean isAccepted,
    boolean isOfficial,
    boolean isVerified,
    boolean isClosed,
    Author author,
    Author lastActor,
    Instant createdAt,
    Instant lastActivityAt,
    double hot,
    PinScope pin) {

  public boolean isPinned() {
    return pin != null;
  }

  public String path() {
    return "/t/" + id + "/" + slug;
  }
}
