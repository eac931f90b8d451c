package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** That posts wait as edited ones or as first ones, and what was decided. */
@ApplicationScoped
class ReviewCases {

  /** Whoever decided on the post since then has seen what late news tells of. */
  private static final String UNSEEN =
      """
       and not exists (
        select 1 from moderation_log l left join review_decision d on d.log_id = l.id
        where l.post_id = ? and l.acted_at >= ? and l.actor_id is not null
          and l.action in ('HIDDEN', 'DELETED', 'RESTORED', 'DISMISSED', 'ROLLED_BACK')
          and d.undone_at is null)\
      """;

  @Inject Jdbi jdbi;

  /** A first post waits from now on, once and never again. */
  void openFirst(long postId, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into review_case (kind, post_id, base, latest, opened_at)
                select 'FIRST_POST', ?, 0, 1, ?
                where not exists (
                  select 1 from review_case where kind = 'FIRST_POST' and post_id = ?)\
                """
                    + UNSEEN
                    + " on conflict do nothing",
                postId,
                at.atOffset(ZoneOffset.UTC),
                postId,
                postId,
                at.atOffset(ZoneOffset.UTC)));
  }

  /**
   * A text of a post waits, with those that wait already. One that was looked at does not again:
   * news of it may come late, and twice.
   */
  void openEdit(long postId, int revision, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into review_case (kind, post_id, base, latest, opened_at)
                select 'EDIT', ?, ?, ?, ?
                where not exists (
                  select 1 from review_case
                  where kind = 'EDIT' and post_id = ? and base < ? and latest >= ?)\
                """
                    + UNSEEN
                    + """
                 on conflict (post_id, kind) where outcome = 'OPEN' do update
                set base = least(review_case.base, excluded.base),
                    latest = greatest(review_case.latest, excluded.latest)\
                """,
                postId,
                revision - 1,
                revision,
                at.atOffset(ZoneOffset.UTC),
                postId,
                revision,
                revision,
                postId,
                at.atOffset(ZoneOffset.UTC)));
  }

  boolean hasOpen(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from review_case where post_id = :post and outcome = 'OPEN')")
                .bind("post", postId)
                .mapTo(Boolean.class)
                .one());
  }

  /** The last text that needed no look, when an edit waits. */
  Optional<Integer> openEdit(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select base from review_case
                    where post_id = :post and kind = 'EDIT' and outcome = 'OPEN' for update\
                    """)
                .bind("post", postId)
                .mapTo(Integer.class)
                .findOne());
  }

  void approve(long postId, long memberId, Instant at) {
    decide(postId, "APPROVED", memberId, at, "");
  }

  void refuse(long postId, long memberId, Instant at) {
    decide(postId, "REFUSED", memberId, at, "");
  }

  void refuseEdit(long postId, long memberId, Instant at) {
    decide(postId, "REFUSED", memberId, at, " and kind = 'EDIT'");
  }

  /** All of its texts were seen, also those of which nobody has told yet. */
  private void decide(long postId, String outcome, long memberId, Instant at, String which) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update review_case c set outcome = ?, decided_by = ?, decided_at = ?,
                  latest = case kind when 'EDIT' then greatest(latest,
                    (select max(r.number) from post_revision r where r.post_id = c.post_id))
                    else latest end
                where post_id = ? and outcome = 'OPEN' and opened_at <= ?\
                """
                    + which,
                outcome,
                memberId,
                at.atOffset(ZoneOffset.UTC),
                postId,
                at.atOffset(ZoneOffset.UTC)));
  }
}
