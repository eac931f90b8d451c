package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentState;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/** Finds where documents stand, and moves them on. */
@ApplicationScoped
public class Stands {

  private static final String SELECT =
      """
      select d.id, d.title, s.slug as space, d.state, d.head, d.published_head, d.thread_id,
             exists (select 1 from document_reviewer r
                     where r.document_id = d.id and r.member_id = :actorId) as reviewer
      from document d join space s on s.id = d.space_id
      where d.id = :document and
      """
          + DraftSight.OPENS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * Where it stands now.
   *
   * @throws NotFound when there is no such document or the actor may not open its draft
   */
  public Stand find(Actor actor, long documentId) {
    return find(actor, documentId, "");
  }

  /** The same, and nothing changes in it until the transaction ends. */
  public Stand lock(Actor actor, long documentId) {
    return find(actor, documentId, " for update of d");
  }

  private Stand find(Actor actor, long documentId, String lock) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(visibilities.of(actor), handle.createQuery(SELECT + lock))
                .bind("document", documentId)
                .map((row, context) -> stand(row))
                .findOne()
                .orElseThrow(() -> new NotFound("document.not-found")));
  }

  private static Stand stand(ResultSet row) throws SQLException {
    return new Stand(
        row.getLong("id"),
        row.getString("title"),
        row.getString("space"),
        DocumentState.valueOf(row.getString("state")),
        row.getInt("head"),
        row.getObject("published_head", Integer.class),
        row.getObject("thread_id", Long.class),
        row.getBoolean("reviewer"));
  }

  void move(Stand stand, DocumentState state) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document set state = ?, version = version + 1 where id = ?",
                state.name(),
                stand.id()));
  }

  void publish(Stand stand, long threadId, int step, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update document set state = 'PUBLISHED', thread_id = ?, published_head = ?,
                  published_at = ?, reviewed_at = ?, version = version + 1
                where id = ?\
                """,
                threadId,
                step,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                stand.id()));
  }

  void confirm(Stand stand, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document set reviewed_at = ?, version = version + 1 where id = ?",
                now.atOffset(ZoneOffset.UTC),
                stand.id()));
  }

  /** Asks these members, and nobody else, to review it; who reviews may also write. */
  void askReviewers(Stand stand, List<Long> memberIds, Instant now) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from document_reviewer where document_id = ?", stand.id());
          for (Long memberId : memberIds) {
            handle.execute(
                "insert into document_reviewer (document_id, member_id, asked_at)"
                    + " values (?, ?, ?) on conflict do nothing",
                stand.id(),
                memberId,
                now.atOffset(ZoneOffset.UTC));
            handle.execute(
                "insert into document_editor (document_id, member_id, at) values (?, ?, ?)"
                    + " on conflict do nothing",
                stand.id(),
                memberId,
                now.atOffset(ZoneOffset.UTC));
          }
        });
  }
}
