package org.parley.community.document.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.markup.DiffRow;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;

/** A document's history, for those who may write in it. */
@ApplicationScoped
public class RevisionViews {

  @Inject Stands stands;
  @Inject RevisionRows rows;
  @Inject DocumentTexts texts;

  /** A page of a history, the latest revision first. */
  public record History(Stand stand, Page<Revision> revisions) {}

  /**
   * Two texts of a document side by side.
   *
   * @param from the earlier step
   * @param to the later step
   */
  public record Comparison(Stand stand, int from, int to, List<DiffRow> rows) {

    public Comparison {
      rows = List.copyOf(rows);
    }

    public boolean isSame() {
      return rows.stream().allMatch(row -> row.isSame() || row.isSkipped());
    }
  }

  /**
   * Five queries, however many steps there are.
   *
   * @param after the cursor of the page before, null for the first page
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public History history(Actor actor, long documentId, String after, int limit) {
    Stand stand = stands.find(actor, documentId);
    Cursor cursor = Cursor.decode(after);
    int before = cursor == null ? Integer.MAX_VALUE : (int) cursor.id();
    List<Revision> revisions = rows.before(documentId, before, limit);
    return new History(
        stand, Page.of(revisions, limit, revision -> Cursor.of(revision.last(), revision.last())));
  }

  /** What changed from the one step to the other, whichever comes first. */
  public Comparison compare(Actor actor, long documentId, int one, int other) {
    Stand stand = stands.find(actor, documentId);
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    String before = texts.at(actor, documentId, from).text();
    String after = texts.at(actor, documentId, to).text();
    return new Comparison(stand, from, to, DiffRow.between(before, after));
  }
}
