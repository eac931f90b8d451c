package org.parley.ops.ingest;

import java.time.Instant;
import org.parley.community.markup.TextRules;

/**
 * A text that a post has had.
 *
 * @param title null but for opening posts
 * @param tags separated by spaces, null but for opening posts
 * @param editor null when nobody knows
 */
public record IncomingRevision(
    String title, String body, String tags, Byline editor, Instant at, String note) {

  public IncomingRevision {
    title = TextRules.withoutCards(title);
    body = TextRules.withoutCards(body);
    note = TextRules.withoutCards(note);
  }
}
