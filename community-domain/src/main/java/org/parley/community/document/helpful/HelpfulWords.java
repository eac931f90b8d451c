package org.parley.community.document.helpful;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** What members said of documents, and the counts on the documents' rows. */
@ApplicationScoped
public class HelpfulWords {

  private static final int MOST = 100;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** What one member says. */
  record Word(
      long documentId, long memberId, boolean isHelpful, String reason, int step, Instant at) {}

  /**
   * A reason that somebody gave.
   *
   * @param isCurrent whether it is about the text that is published now
   */
  public record Reason(Author by, boolean isHelpful, String text, boolean isCurrent, Instant at) {}

  /** The step that is published; the document's row is locked, so that its counts are exact. */
  int publishedStep(Actor actor, long documentId) {
    return jdbi.withHandle(
        handle ->
            visibilities
                .of(actor)
                .bind(
                    handle.createQuery(
                        """
                        select d.published_head from document d join thread t on t.id = d.thread_id
                        where d.id = :document and\s"""
                            + Visibility.THREADS
                            + " for update of d"))
                .bind("document", documentId)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new NotFound("document.not-found")));
  }

  void put(Word word) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into document_helpful
                    (document_id, member_id, helpful, reason, step, said_at)
                  values (:document, :member, :helpful, :reason, :step, :at)
                  on conflict (document_id, member_id) do update
                    set helpful = excluded.helpful, reason = excluded.reason,
                        step = excluded.step, said_at = excluded.said_at\
                  """)
              .bind("document", word.documentId())
              .bind("member", word.memberId())
              .bind("helpful", word.isHelpful())
              .bind("reason", word.reason())
              .bind("step", word.step())
              .bind("at", word.at().atOffset(ZoneOffset.UTC))
              .execute();
          handle.execute(
              """
              update document d set helpful_count = c.yes, unhelpful_count = c.no
              from (select count(*) filter (where helpful) as yes,
                           count(*) filter (where not helpful) as no
                    from document_helpful where document_id = ?) c
              where d.id = ?\
              """,
              word.documentId(),
              word.documentId());
        });
  }

  /** The reasons that members gave, the latest first, for who may write in it: two queries. */
  public List<Reason> reasons(Actor actor, long documentId) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(
                    visibilities.of(actor),
                    handle.createQuery(
                        "select h.helpful, h.reason, h.said_at, h.step = d.published_head as now, "
                            + Author.columns("sayer", "null")
                            + """

                             from document_helpful h
                            join document d on d.id = h.document_id
                            join member sayer on sayer.id = h.member_id
                            where h.document_id = :document and h.reason <> '' and\s"""
                            + DraftSight.OPENS
                            + " order by h.said_at desc limit :most"))
                .bind("document", documentId)
                .bind("most", MOST)
                .map(
                    (row, context) ->
                        new Reason(
                            Author.of(row, "sayer"),
                            row.getBoolean("helpful"),
                            row.getString("reason"),
                            row.getBoolean("now"),
                            row.getTimestamp("said_at").toInstant()))
                .list());
  }
}
