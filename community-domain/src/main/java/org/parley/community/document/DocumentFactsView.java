package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Lets those who may write in a document know of it: two queries. To all others it is not there.
 */
@ApplicationScoped
public class DocumentFactsView {

  private static final String SELECT =
      """
      select d.id, d.space_id, d.title, d.slug, d.state, d.author_id, d.head, d.length, d.checksum,
             d.tail_bytes, d.changed_at,
             exists (select 1 from document_editor e
                     where e.document_id = d.id and e.member_id = :actor) as invited
      from document d where d.id = :document\
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * What is known now.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public DocumentFacts find(Actor actor, long documentId) {
    return find(visibilities.of(actor), documentId, "");
  }

  /** The same with eyes that are known already: one query. */
  public DocumentFacts find(Visibility visibility, long documentId) {
    return find(visibility, documentId, "");
  }

  /** The same, and nobody changes the document until the transaction ends. */
  DocumentFacts lock(Actor actor, long documentId) {
    return find(visibilities.of(actor), documentId, " for update of d");
  }

  /** Whoever asks: for what shows nothing of it. */
  Optional<DocumentFacts> any(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("document", documentId)
                .bindByType("actor", null, Long.class)
                .map((row, context) -> facts(row))
                .findOne());
  }

  private DocumentFacts find(Visibility visibility, long documentId, String locking) {
    Actor actor = visibility.actor();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + locking)
                .bind("document", documentId)
                .bindByType("actor", actor.id(), Long.class)
                .map((row, context) -> facts(row))
                .findOne()
                .filter(facts -> DocumentPolicy.mayWrite(visibility, facts))
                .orElseThrow(() -> new NotFound("document.not-found")));
  }

  private static DocumentFacts facts(ResultSet row) throws SQLException {
    return new DocumentFacts(
        row.getLong("id"),
        row.getLong("space_id"),
        row.getString("title"),
        row.getString("slug"),
        DocumentState.valueOf(row.getString("state")),
        row.getObject("author_id", Long.class),
        row.getBoolean("invited"),
        row.getInt("head"),
        row.getInt("length"),
        row.getInt("checksum"),
        row.getInt("tail_bytes"),
        row.getTimestamp("changed_at").toInstant());
  }
}
