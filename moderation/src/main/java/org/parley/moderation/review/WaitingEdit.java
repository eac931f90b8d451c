package org.parley.moderation.review;

import java.time.Instant;
import java.util.List;
import org.parley.community.markup.DiffRow;
import org.parley.community.member.Author;

/**
 * What a post said when nobody had to look, against what it says now.
 *
 * @param revision the number of the text that it has now
 * @param editor who wrote that
 */
public record WaitingEdit(int revision, Author editor, Instant at, List<DiffRow> rows) {

  public WaitingEdit {
    rows = List.copyOf(rows);
  }
}
