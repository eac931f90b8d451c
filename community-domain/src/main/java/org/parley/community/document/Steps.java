package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The steps of all documents, and the snapshots that save applying all of them. The document's row
 * says how far it is; that no number is given twice is the database's to see to.
 */
@ApplicationScoped
public class Steps {

  private static final String SELECT =
      """
      select number, member_id, client_id, changes, at from document_step
      where document_id = :document\
      """;

  /**
   * A snapshot is due when the steps since the last one take as much room as the text: so all
   * snapshots together never take more than the steps, and reading never more than twice the text.
   */
  private static final int SMALLEST_TAIL = 8 * 1024;

  @Inject Jdbi jdbi;

  /** Adds steps to a document that is locked. */
  void add(long documentId, List<Step> steps) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into document_step (document_id, number, member_id, client_id, changes, at)
                  values (?, ?, ?, ?, ?, ?)\
                  """);
          for (Step step : steps) {
            batch
                .bind(0, documentId)
                .bind(1, step.number())
                .bindByType(2, step.memberId(), Long.class)
                .bind(3, step.client())
                .bind(4, step.changes())
                .bind(5, Timestamp.from(step.at()))
                .add();
          }
          batch.execute();
        });
  }

  /** Moves the head of a document that is locked to the last of these steps. */
  void advance(DocumentFacts before, List<Step> steps, String text) {
    Step last = steps.get(steps.size() - 1);
    int tail =
        before.tailBytes()
            + steps.stream()
                .mapToInt(step -> step.changes().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    boolean isDue = tail >= Math.max(SMALLEST_TAIL, text.length());
    if (isDue) {
      addSnapshot(new DocumentText(before.id(), last.number(), text));
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update document
                    set head = :head, length = :length, checksum = :checksum, tail_bytes = :tail,
                        changed_at = :at
                    where id = :id\
                    """)
                .bind("id", before.id())
                .bind("head", last.number())
                .bind("length", text.length())
                .bind("checksum", text.hashCode())
                .bind("tail", isDue ? 0 : tail)
                .bind("at", Timestamp.from(last.at()))
                .execute());
  }

  /** Begins a document's text. */
  void begin(DocumentText text) {
    addSnapshot(text);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document set head = ?, length = ?, checksum = ? where id = ?",
                text.number(),
                text.text().length(),
                text.text().hashCode(),
                text.documentId()));
  }

  private void addSnapshot(DocumentText text) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into document_snapshot (document_id, number, text) values (?, ?, ?)",
                text.documentId(),
                text.number(),
                text.text()));
  }

  /** The last snapshot at or before a step. */
  Optional<DocumentText> snapshot(long documentId, int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select number, text from document_snapshot
                    where document_id = :document and number <= :number
                    order by number desc limit 1\
                    """)
                .bind("document", documentId)
                .bind("number", number)
                .map(
                    (row, context) ->
                        new DocumentText(documentId, row.getInt("number"), row.getString("text")))
                .findOne());
  }

  /** Those behind one step and up to another, oldest first. */
  List<Step> between(long documentId, int after, int last) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " and number > :after and number <= :last order by number")
                .bind("document", documentId)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> step(row))
                .list());
  }

  /** Writes what a step brings in anew; everything else about it stays. */
  void rewrite(long documentId, int number, String changes) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document_step set changes = ? where document_id = ? and number = ?",
                changes,
                documentId,
                number));
  }

  void rewriteSnapshot(DocumentText snapshot) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document_snapshot set text = ? where document_id = ? and number = ?",
                snapshot.text(),
                snapshot.documentId(),
                snapshot.number()));
  }

  /** The steps of which there are snapshots, the last one first. */
  List<Integer> snapshotNumbers(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select number from document_snapshot where document_id = ?
                    order by number desc\
                    """)
                .bind(0, documentId)
                .mapTo(Integer.class)
                .list());
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt("number"),
        row.getObject("member_id", Long.class),
        row.getString("client_id"),
        row.getString("changes"),
        row.getTimestamp("at").toInstant());
  }
}
