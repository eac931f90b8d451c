package org.parley.community.document.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentEdited;
import org.parley.community.document.change.ChangeSet;

/**
 * Moves passages along with the text. Readers get them moved to the last step; from time to time
 * the rows are moved as well, so that nobody ever reads more than a few hundred steps for it.
 */
@ApplicationScoped
class PassageMoves {

  /** Steps between one move of the rows and the next. */
  private static final int RHYTHM = 64;

  @Inject Jdbi jdbi;
  @Inject CommentRows rows;

  void on(@Observes DocumentEdited event) {
    if (event.number() % RHYTHM == 0) {
      moveRows(event.documentId(), event.number());
    }
  }

  private void moveRows(long documentId, int head) {
    Map<Long, Passage> moved = toHead(documentId, rows.of(documentId), head);
    moved.forEach(rows::move);
  }

  /** Where the passages of these comments are after the last step, by the comments' ids. */
  Map<Long, Passage> toHead(long documentId, List<PassageComment> comments, int head) {
    Map<Long, Passage> passages = new HashMap<>();
    for (PassageComment comment : comments) {
      if (comment.passage() != null) {
        passages.put(comment.id(), comment.passage());
      }
    }
    int oldest = passages.values().stream().mapToInt(Passage::step).min().orElse(head);
    if (oldest == head) {
      return passages;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select number, changes from document_step
                    where document_id = :document and number > :after and number <= :head
                    order by number\
                    """)
                .bind("document", documentId)
                .bind("after", oldest)
                .bind("head", head)
                .map(
                    (row, context) ->
                        Map.entry(row.getInt("number"), ChangeSet.ofJson(row.getString("changes"))))
                .forEach(
                    step ->
                        passages.replaceAll(
                            (id, passage) ->
                                passage.step() < step.getKey()
                                    ? passage.after(step.getValue())
                                    : passage)));
    return passages;
  }
}
