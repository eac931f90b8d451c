package org.parley.community.document.source;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.thread.PostKind;

/**
 * A post of a thread that a document may be made of.
 *
 * @param body its Markdown
 */
public record SourcePost(
    long id,
    int number,
    PostKind kind,
    Author author,
    String body,
    String html,
    boolean isAccepted,
    boolean isOfficial,
    Instant createdAt) {

  /** Whether it is taken unless somebody says otherwise. */
  public boolean isUsual() {
    return kind.isOpening() || isAccepted || isOfficial;
  }
}
