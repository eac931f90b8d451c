package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.member.Actor;
import org.parley.community.trip.Reading;

/**
 * What checks left on the answers of a thread. Everybody is told that an answer is outdated; that
 * one is wrong, and why, is between its author and the staff, who can hide it. An edit after the
 * check takes the mark off: what was found is no longer what is there.
 */
@ApplicationScoped
public class CheckMarks {

  private static final String MARKS =
      """
      select c.post_id, c.verdict, c.note, c.checked_at, p.author_id
      from expert_check c join post p on p.id = c.post_id
      where p.thread_id = :thread and c.verdict is not null
        and (p.edited_at is null or p.edited_at <= c.checked_at)
        and (:staff or p.author_id = :actor and c.verdict <> 'CORRECT' or c.verdict = 'OUTDATED')\
      """;

  /**
   * A mark on an answer.
   *
   * @param note why; empty for who need not know
   * @param isOwn whether the reader wrote the answer
   */
  public record Mark(long postId, CheckVerdict verdict, String note, Instant at, boolean isOwn) {}

  @Inject Jdbi jdbi;

  /** By post, of a thread that the actor was shown: one query. */
  public Map<Long, Mark> of(Actor actor, long threadId) {
    return reading(actor, threadId).read(jdbi);
  }

  /** What {@link #of} finds. */
  public Reading<?, Map<Long, Mark>> reading(Actor actor, long threadId) {
    return Reading.rows(
            MARKS,
            query ->
                query
                    .bind("thread", threadId)
                    .bind("staff", CheckPolicy.mayCheck(actor))
                    .bindByType("actor", actor.id(), Long.class),
            (row, context) -> mark(row, actor))
        .then(marks -> marks.stream().collect(Collectors.toMap(Mark::postId, Function.identity())));
  }

  private static Mark mark(ResultSet row, Actor actor) throws SQLException {
    boolean isOwn = actor.isMember(row.getObject("author_id", Long.class));
    return new Mark(
        row.getLong("post_id"),
        CheckVerdict.valueOf(row.getString("verdict")),
        isOwn || CheckPolicy.mayCheck(actor) ? row.getString("note") : "",
        CheckRows.instant(row, "checked_at"),
        isOwn);
  }
}
