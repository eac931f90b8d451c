package org.parley.community.document.suggestion;

import java.util.List;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.markup.DiffRow;
import org.parley.community.markup.TextRules;
import org.parley.community.markup.ThreeWay;

/**
 * A suggestion brought onto the draft as it is now. Where the draft says the same words anew in
 * another way there is a conflict, of which both wordings are kept for somebody to decide.
 *
 * @param head the step of the draft
 * @param draft its text
 * @param merge the base, the draft (ours) and the suggestion (theirs), put together
 */
public record Rebase(int head, String draft, ThreeWay merge) {

  /**
   * @param base the text that was published when the suggestion was made
   */
  static Rebase of(String base, ChangeSet changes, int head, String draft) {
    String published = TextRules.normalizeBody(base);
    ThreeWay merge = ThreeWay.merge(published, draft.stripTrailing(), changes.apply(published));
    return new Rebase(head, draft, merge);
  }

  public boolean hasConflict() {
    return merge.hasConflict();
  }

  /** The draft with the suggestion in it; the draft's own words where they are in conflict. */
  public String merged() {
    return merge.text() + draft.substring(draft.stripTrailing().length());
  }

  /** Only what both sides changed in different ways. */
  public List<ThreeWay.Piece> conflicts() {
    return merge.pieces().stream().filter(ThreeWay.Piece::isConflict).toList();
  }

  /** What accepting it would change in the draft. */
  public List<DiffRow> rows() {
    return DiffRow.between(draft, merged());
  }
}
