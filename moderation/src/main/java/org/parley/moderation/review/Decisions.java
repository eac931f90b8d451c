package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.PostStanding;
import org.parley.community.thread.PostState;
import org.parley.moderation.log.LogAction;

/** How posts stood before what was decided on them, beside the log which says what that was. */
@ApplicationScoped
class Decisions {

  /** Of the acts that move a post or settle what it waits for; the latest counts. */
  private static final String LAST =
      """
      select l.id, l.action, l.actor_id, coalesce(m.display_name, '') as name, l.acted_at,
             d.log_id, d.state, d.state_by, d.state_at, d.is_accepted, d.is_official,
             d.undone_at is null and p.state = l.state_after
             and p.state_at is not distinct from
                 case when l.state_before = l.state_after and d.state_at is not distinct from
                           p.state_at
                      then d.state_at else l.acted_at end
             and not exists (select 1 from post_revision r
                             where r.post_id = p.id and r.edited_at > l.acted_at) as untouched
      from moderation_log l join post p on p.id = l.post_id
      left join member m on m.id = l.actor_id
      left join review_decision d on d.log_id = l.id
      where l.post_id = :post and l.action in ('HIDDEN', 'DELETED', 'RESTORED', 'HELD', 'DISMISSED',
                                               'ROLLED_BACK', 'UNDONE')
      order by l.acted_at desc, l.id desc limit 1\
      """;

  /** What the decision had settled waits again; a flag of whoever has raised one since does not. */
  private static final List<String> REOPEN =
      List.of(
          """
          update flag f set resolution = 'OPEN', resolved_by = null, resolved_at = null,
                            version = version + 1
          from moderation_log l
          where l.id = :log and f.post_id = l.post_id and f.resolved_by = l.actor_id
            and f.resolved_at = l.acted_at
            and not exists (select 1 from flag o where o.post_id = f.post_id
                            and o.flagger_id = f.flagger_id and o.resolution = 'OPEN')\
          """,
          """
          update screening_hit h set resolution = 'OPEN', resolved_by = null, resolved_at = null
          from moderation_log l
          where l.id = :log and h.post_id = l.post_id and h.resolved_by = l.actor_id
            and h.resolved_at = l.acted_at\
          """,
          """
          update appeal a set outcome = 'OPEN', decided_by = null, decided_at = null,
                              version = version + 1
          from moderation_log l
          where l.id = :log and a.post_id = l.post_id and a.decided_by = l.actor_id
            and a.decided_at = l.acted_at\
          """,
          """
          update review_case c set outcome = 'OPEN', decided_by = null, decided_at = null
          from moderation_log l
          where l.id = :log and c.post_id = l.post_id and c.decided_by = l.actor_id
            and c.decided_at = l.acted_at
            and not exists (select 1 from review_case o where o.post_id = c.post_id
                            and o.kind = c.kind and o.outcome = 'OPEN')\
          """);

  @Inject Jdbi jdbi;
  @Inject FormerTexts texts;

  /**
   * Whoever looked at a text decides on that text.
   *
   * @param revision null when none was shown
   * @throws Conflict when the post says something else now
   */
  void requireSeen(long postId, Integer revision) {
    if (revision != null && texts.latest(postId) != revision) {
      throw new Conflict("review.edited-since");
    }
  }

  /**
   * Keeps how the post stood before the actor's act, which is in the log; a repeated act is not.
   */
  void remember(Actor actor, long postId, PostStanding before) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into review_decision
                  (log_id, state, state_by, state_at, is_accepted, is_official)
                select id, ?, cast(? as bigint), cast(? as timestamptz), ?, ? from moderation_log
                where post_id = ? and actor_id = ? order by id desc limit 1
                on conflict (log_id) do nothing\
                """,
                before.state().name(),
                before.by(),
                before.at() == null ? null : before.at().atOffset(ZoneOffset.UTC),
                before.isAccepted(),
                before.isOfficial(),
                postId,
                actor.id()));
  }

  Optional<Decided> last(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LAST)
                .bind("post", postId)
                .map((row, context) -> decided(row))
                .findOne());
  }

  void takeBack(Decided decision, Instant now) {
    jdbi.useHandle(
        handle -> {
          REOPEN.forEach(sql -> handle.createUpdate(sql).bind("log", decision.logId()).execute());
          handle.execute(
              "update review_decision set undone_at = ? where log_id = ?",
              now.atOffset(ZoneOffset.UTC),
              decision.logId());
        });
  }

  private static Decided decided(ResultSet row) throws SQLException {
    return new Decided(
        row.getLong("id"),
        LogAction.valueOf(row.getString("action")),
        row.getObject("actor_id", Long.class),
        row.getString("name"),
        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
        row.getObject("log_id") == null ? null : standing(row),
        row.getBoolean("untouched"));
  }

  private static PostStanding standing(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("state_at", OffsetDateTime.class);
    return new PostStanding(
        PostState.valueOf(row.getString("state")),
        row.getObject("state_by", Long.class),
        at == null ? null : at.toInstant(),
        row.getBoolean("is_accepted"),
        row.getBoolean("is_official"));
  }
}
