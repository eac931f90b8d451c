package org.parley.moderation.reply;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * A canned reply as those who write and approve them read it.
 *
 * @param writtenBy whose words they are: who changed the text last
 * @param approval null as long as it is a draft
 */
public record CannedReplyView(
    long id,
    long version,
    String title,
    String body,
    ReplyState state,
    Writing writtenBy,
    Writing approval,
    May may) {

  /** Who did it when. */
  public record Writing(Author by, Instant at) {}

  /** What the reader may do. */
  public record May(boolean approve, boolean remove) {}
}
