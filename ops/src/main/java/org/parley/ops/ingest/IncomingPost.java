package org.parley.ops.ingest;

import java.time.Instant;
import java.util.List;
import org.parley.community.markup.TextRules;
import org.parley.community.thread.PostKind;

/**
 * A post with its past. Two posts are never the same one, however alike they are.
 *
 * @param parent what a comment is below, else null
 * @param lastEdit null when it was never edited
 * @param revisions every text it has had, the oldest first and the present one last
 * @param votes those that are known one by one; the score counts whatever they say
 * @param externalId null when there is none
 */
public record IncomingPost(
    PostKind kind,
    IncomingPost parent,
    Byline author,
    Text text,
    int score,
    Instant createdAt,
    Edit lastEdit,
    List<IncomingRevision> revisions,
    List<IncomingVote> votes,
    String externalId) {

  public IncomingPost {
    if ((kind == PostKind.COMMENT) != (parent != null)) {
      throw new IllegalArgumentException("Comments alone have a parent: " + kind);
    }
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("A post has had at least one text: " + externalId);
    }
    revisions = List.copyOf(revisions);
    votes = List.copyOf(votes);
  }

  /**
   * @param html sanitised
   * @param renderer which version of our own renderer made it, 0 when none did
   */
  public record Text(String body, String html, int renderer) {

    public Text {
      body = TextRules.withoutCards(body);
      html = TextRules.withoutCards(html);
    }
  }

  /**
   * @param editorId null when the editor has no account
   */
  public record Edit(Long editorId, Instant at) {}

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
