package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Audience;

/** Who supports which idea, and with which of their few votes. */
@ApplicationScoped
public class IdeaVotes {

  @Inject Jdbi jdbi;

  /**
   * Lets one vote of a member at a time be cast, until the transaction ends: of many at once none
   * counts the others' votes too late.
   */
  void lockVoter(long memberId) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from member where id = :member for no key update")
                .bind("member", memberId)
                .mapTo(Integer.class)
                .one());
  }

  int countSpent(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from idea_vote where member_id = :member and spent")
                .bind("member", memberId)
                .mapTo(Integer.class)
                .one());
  }

  boolean has(long memberId, long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from idea_vote
                                   where thread_id = :thread and member_id = :member)\
                    """)
                .bind("thread", threadId)
                .bind("member", memberId)
                .mapTo(Boolean.class)
                .one());
  }

  void add(long memberId, long threadId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into idea_vote (thread_id, member_id, voted_at) values (?, ?, ?)",
                threadId,
                memberId,
                now.atOffset(ZoneOffset.UTC)));
  }

  boolean remove(long memberId, long threadId) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "delete from idea_vote where thread_id = ? and member_id = ?",
                    threadId,
                    memberId))
        == 1;
  }

  /** Gives the votes for an idea back; its supporters stay its supporters. */
  void giveBack(long threadId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update idea_vote set spent = false where thread_id = ? and spent", threadId));
  }

  /** Gives votes back to who cannot see the idea any more. */
  void giveBackUnseen(long threadId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update idea_vote v set spent = false
                from member m, thread t
                where v.thread_id = ? and v.spent and m.id = v.member_id and t.id = v.thread_id
                  and not
                """
                    + Audience.OF_THREAD,
                threadId));
  }

  /**
   * Who supports the one idea supports the other, with the vote that they gave; who supported both
   * has one of the two votes back. What had opened the one is a reply now, on which nobody voted.
   */
  void unite(long fromThreadId, long intoThreadId) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into idea_vote (thread_id, member_id, voted_at, spent, came_from)
              select ?, member_id, voted_at, spent, thread_id from idea_vote where thread_id = ?
              on conflict (thread_id, member_id) do update
                set voted_at = least(idea_vote.voted_at, excluded.voted_at),
                    spent = idea_vote.spent and excluded.spent, came_from = excluded.came_from\
              """,
              intoThreadId,
              fromThreadId);
          handle.execute("delete from idea_vote where thread_id = ?", fromThreadId);
          handle.execute(
              """
              update post p set score = coalesce(
                (select sum(v.value) from vote v where v.post_id = p.id), 0)
              where p.thread_id = ? and p.kind = 'ANSWER' and p.merged_title is not null\
              """,
              intoThreadId);
        });
  }

  int count(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from idea_vote where thread_id = :thread")
                .bind("thread", threadId)
                .mapTo(Integer.class)
                .one());
  }
}
