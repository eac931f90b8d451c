package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.Threads;

/** Cases of votes that are not meant as votes, with the votes that do not count for them. */
@ApplicationScoped
public class VotingCases {

  /** Takes votes out of the scores, or back in, that the relation {@code changed} tells. */
  private static final String SCORES =
      """
      sums as (
        select c.post_id, sum(c.value) as value from changed c group by c.post_id),
      scored as (
        update post p set score = p.score + sums.value from sums where p.id = sums.post_id
        returning p.id, p.thread_id, p.kind, sums.value),
      threads as (
        update thread t set score = t.score + scored.value from scored
        where t.id = scored.thread_id and scored.kind not in ('ANSWER', 'COMMENT'))
      select distinct scored.id as post_id, scored.thread_id,
             (select count(*) from changed c where c.post_id = scored.id) as votes
      from scored order by post_id
      """;

  private static final String DISCOUNT =
      """
      with changed as (
        insert into discounted_vote (post_id, voter_id, case_id, value)
        select v.post_id, v.member_id, :case, v.value
        from unnest(:posts, :voters) as f (post_id, voter_id)
        join vote v on v.post_id = f.post_id and v.member_id = f.voter_id
        on conflict do nothing
        returning post_id, -value as value),
      """
          + SCORES;

  private static final String LIFT =
      """
      with lifted as (
        update discounted_vote set lifted_at = :now
        where case_id = :case and lifted_at is null returning post_id, voter_id),
      changed as (
        select lifted.post_id, coalesce(v.value, 0) as value
        from lifted left join vote v on v.post_id = lifted.post_id
                                    and v.member_id = lifted.voter_id),
      """
          + SCORES;

  @Inject Jdbi jdbi;

  /** A post on which votes count no longer, or again. */
  record Changed(long postId, long threadId, int votes) {}

  /** Of several nodes, and several times a day, the first one. */
  boolean claim(LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                    """
                    insert into setting (key, value) values ('voting.searched', ?)
                    on conflict (key) do update set value = excluded.value
                      where setting.value < excluded.value\
                    """,
                    day.toString())
                > 0);
  }

  /** Locks threads, then posts, as everybody does who changes them. */
  void lockPosts(Set<Long> postIds) {
    for (String lock :
        List.of(
            "select id from thread where id in (select thread_id from post where id = any(:posts))"
                + " order by id for update",
            "select id from post where id = any(:posts) order by id for no key update")) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(lock)
                  .bindArray("posts", Long.class, postIds.toArray())
                  .mapTo(Long.class)
                  .list());
    }
  }

  long add(Suspicion suspicion, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into voting_case
                      (kind, member_ids, votes, seconds, share, expected, found_at)
                    values (:kind, :members, :votes, :seconds, :share, :expected, :now)
                    returning id\
                    """)
                .bind("kind", suspicion.kind().name())
                .bindArray("members", Long.class, suspicion.memberIds().toArray())
                .bind("votes", suspicion.votes().size())
                .bind("seconds", suspicion.seconds())
                .bind("share", suspicion.share())
                .bindByType("expected", suspicion.expected(), Integer.class)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  List<Changed> discount(long caseId, List<CastVote> votes) {
    return jdbi.withHandle(
        handle -> {
          List<Changed> changed =
              handle
                  .createQuery(DISCOUNT)
                  .bind("case", caseId)
                  .bindArray("posts", Long.class, votes.stream().map(CastVote::postId).toArray())
                  .bindArray("voters", Long.class, votes.stream().map(CastVote::voterId).toArray())
                  .map((row, context) -> changed(row))
                  .list();
          reheat(changed);
          return changed;
        });
  }

  /** The posts of a case whose votes do not count. */
  Set<Long> postsOf(long caseId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select post_id from discounted_vote where case_id = :case and lifted_at is null")
                .bind("case", caseId)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  /** Returns whether the case stood until now. */
  boolean close(long caseId, Long staffId, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update voting_case set lifted_at = :now, lifted_by = :staff
                        where id = :case and lifted_at is null\
                        """)
                    .bind("case", caseId)
                    .bindByType("staff", staffId, Long.class)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute()
                > 0);
  }

  List<Changed> lift(long caseId, Instant now) {
    return jdbi.withHandle(
        handle -> {
          List<Changed> changed =
              handle
                  .createQuery(LIFT)
                  .bind("case", caseId)
                  .bind("now", now.atOffset(ZoneOffset.UTC))
                  .map((row, context) -> changed(row))
                  .list();
          reheat(changed);
          return changed;
        });
  }

  private void reheat(List<Changed> changed) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update thread set hot = " + Threads.HOT + " where id = any(:threads)")
                .bindArray("threads", Long.class, changed.stream().map(Changed::threadId).toArray())
                .execute());
  }

  private static Changed changed(ResultSet row) throws SQLException {
    return new Changed(row.getLong("post_id"), row.getLong("thread_id"), row.getInt("votes"));
  }

  static CastVote castVote(ResultSet row) throws SQLException {
    return new CastVote(
        row.getLong("member_id"),
        row.getLong("author_id"),
        row.getLong("post_id"),
        row.getLong("thread_id"),
        row.getInt("value"),
        row.getTimestamp("cast_at").toInstant());
  }
}
