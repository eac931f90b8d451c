package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Author;
import org.parley.community.rule.Rules;

/** Who looks at which entry of the queue. A claim that has run its time is as if it were not. */
@ApplicationScoped
class Claims {

  private static final String RUNNING =
      "select c.subject, c.subject_id, c.claimed_at, c.member_id, "
          + Author.columns("claimer", "null")
          + """

           from review_claim c join member claimer on claimer.id = c.member_id
          where c.claimed_at > :since""";

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** All that run; there are never more than reviewers look at. */
  static Map<ReviewRef, ReviewClaim> running(Handle handle, Instant since) {
    return handle
        .createQuery(RUNNING)
        .bind("since", since.atOffset(ZoneOffset.UTC))
        .map((row, context) -> claim(row))
        .collect(Collectors.toMap(ReviewClaim::ref, Function.identity()));
  }

  /** Whoever has it at this moment. */
  Optional<ReviewClaim> of(ReviewRef ref) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    RUNNING + " and c.subject = :subject and c.subject_id = :id for share of c")
                .bind("since", oldest().atOffset(ZoneOffset.UTC))
                .bind("subject", ref.subject().name())
                .bind("id", ref.id())
                .map((row, context) -> claim(row))
                .findOne());
  }

  /** Whether the member has it now: of two at once exactly one has. */
  boolean take(ReviewRef ref, long memberId) {
    return write(
            ref,
            memberId,
            """
            where review_claim.member_id = excluded.member_id
               or review_claim.claimed_at <= :oldest""")
        > 0;
  }

  /** The member has it now, whoever had it before. */
  void seize(ReviewRef ref, long memberId) {
    write(ref, memberId, "where cast(:oldest as timestamptz) is not null");
  }

  private int write(ReviewRef ref, long memberId, String condition) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into review_claim (subject, subject_id, member_id, claimed_at)
                    values (:subject, :id, :member, :now)
                    on conflict (subject, subject_id) do update
                    set member_id = excluded.member_id, claimed_at = excluded.claimed_at
                    """
                        + condition)
                .bind("subject", ref.subject().name())
                .bind("id", ref.id())
                .bind("member", memberId)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("oldest", oldest().atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Gives back what is the member's own. */
  void release(ReviewRef ref, long memberId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from review_claim where subject = ? and subject_id = ? and member_id = ?",
                ref.subject().name(),
                ref.id(),
                memberId));
  }

  /** There is nothing to look at any more. */
  void end(ReviewRef ref) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from review_claim where subject = ? and subject_id = ?",
                ref.subject().name(),
                ref.id()));
  }

  private Instant oldest() {
    return clock.instant().minus(ClaimTerms.patience(Rules.inForce()));
  }

  private static ReviewClaim claim(ResultSet row) throws SQLException {
    return new ReviewClaim(
        new ReviewRef(
            ReviewRef.Subject.valueOf(row.getString("subject")), row.getLong("subject_id")),
        row.getLong("member_id"),
        Author.of(row, "claimer"),
        row.getObject("claimed_at", OffsetDateTime.class).toInstant());
  }
}
