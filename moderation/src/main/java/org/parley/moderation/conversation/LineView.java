package org.parley.moderation.conversation;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * A line of the transcript as its readers see it.
 *
 * @param author null for the community's own chores
 * @param body Markdown, empty where the kind says everything
 * @param html safe to show
 */
public record LineView(
    long id,
    LineKind kind,
    Side side,
    Author author,
    String body,
    String html,
    Via via,
    Instant at) {

  /** Whether it was the answer to a mail. */
  public boolean isByMail() {
    return via == Via.MAIL;
  }

  /** Whether it has words of its own. */
  public boolean isWorded() {
    return !html.isEmpty();
  }
}
