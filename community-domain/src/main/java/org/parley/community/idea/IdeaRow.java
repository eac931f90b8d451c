package org.parley.community.idea;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * An idea in a list.
 *
 * @param id of its thread
 * @param votes how many members support it
 * @param recentVotes how many of them since a short while ago
 * @param quarter when it is expected, null when nobody says
 * @param shippedIn the version that brought it, may be empty
 * @param isSupported whether the reader supports it
 */
public record IdeaRow(
    long id,
    String title,
    String slug,
    String excerpt,
    SpaceView.Label space,
    List<String> tags,
    int votes,
    int recentVotes,
    int commentCount,
    IdeaStatus status,
    String quarter,
    String shippedIn,
    boolean isSupported,
    Author author,
    Instant createdAt,
    Instant changedAt) {

  public String path() {
    return "/t/" + id + "/" + slug;
  }

  public boolean isFinished() {
    return status.isFinished();
  }
}
