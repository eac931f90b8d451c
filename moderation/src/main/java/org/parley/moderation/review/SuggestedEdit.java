package org.parley.moderation.review;

import java.time.Instant;
import java.util.List;
import org.parley.community.markup.DiffRow;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A reader's suggestion that waits.
 *
 * @param note why, may be empty
 * @param rows what it changes in the text that it was made of; empty when something newer was
 *     published since, so that it has to be looked at with the draft
 */
public record SuggestedEdit(
    long id,
    String title,
    Author author,
    Instant at,
    String note,
    SpaceView.Label space,
    List<DiffRow> rows) {

  public SuggestedEdit {
    rows = List.copyOf(rows);
  }

  public String path() {
    return "/documents/suggestions/" + id;
  }
}
