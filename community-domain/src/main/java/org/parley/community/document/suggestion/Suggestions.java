package org.parley.community.document.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.change.ChangeSet;

/** All suggestions. */
@ApplicationScoped
class Suggestions {

  @Inject Jdbi jdbi;

  /** What is known of one that is locked. */
  record Held(
      long id,
      long documentId,
      Long memberId,
      int baseStep,
      ChangeSet changes,
      SuggestionState state) {}

  long add(PublishedText text, ChangeSet changes, String note, Maker maker) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into document_suggestion
                      (document_id, member_id, base_step, changes, note, made_at)
                    values (:document, :member, :step, :changes, :note, :at) returning id\
                    """)
                .bind("document", text.documentId())
                .bind("member", maker.memberId())
                .bind("step", text.step())
                .bind("changes", changes.toJson())
                .bind("note", note)
                .bind("at", maker.at().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** Who makes it, and when. */
  record Maker(long memberId, Instant at) {}

  /** Others of the same member for the same document wait until this transaction ends. */
  int countOpen(long documentId, long memberId) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
              .bind("key", "suggestion:" + documentId + ":" + memberId)
              .mapTo(String.class)
              .one();
          return handle
              .createQuery(
                  """
                  select count(*) from document_suggestion
                  where document_id = :document and member_id = :member and state = 'OPEN'\
                  """)
              .bind("document", documentId)
              .bind("member", memberId)
              .mapTo(Integer.class)
              .one();
        });
  }

  Optional<Held> lock(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, document_id, member_id, base_step, changes, state
                    from document_suggestion where id = :id for update\
                    """)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Held(
                            row.getLong("id"),
                            row.getLong("document_id"),
                            row.getObject("member_id", Long.class),
                            row.getInt("base_step"),
                            ChangeSet.ofJson(row.getString("changes")),
                            SuggestionState.valueOf(row.getString("state"))))
                .findOne());
  }

  void decide(Held held, SuggestionState state, String reason, Maker by) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update document_suggestion
                set state = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?\
                """,
                state.name(),
                reason,
                by.memberId(),
                by.at().atOffset(ZoneOffset.UTC),
                held.id()));
  }
}
