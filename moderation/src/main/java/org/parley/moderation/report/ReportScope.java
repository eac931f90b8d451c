package org.parley.moderation.report;

import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.statement.Query;
import org.parley.moderation.followup.Serving;

/**
 * What a reader's query is about, as SQL: never more than the spaces that they serve, and of an
 * agent never more than what is their own.
 *
 * @param spaceId null for all of those
 * @param agentId null for everybody, which only who leads can mean
 * @param now until when there is anything
 */
record ReportScope(Serving serving, ReportQuery query, Long spaceId, Long agentId, Instant now) {

  /** Condition on {@code thread t}. */
  static final String THREADS =
      Serving.THREADS + " and (cast(:space as bigint) is null or t.space_id = :space)";

  /** Condition on {@code follow_up f} itself. */
  static final String REASON = "(cast(:reason as text) is null or f.reason = :reason)";

  private static final String MEMBERS =
      """
      ((cast(:agent as bigint) is null or %1$s = :agent)
       and (cast(:team as bigint) is null or %2$s exists (
         select 1 from team_member b where b.team_id = :team and b.member_id = %1$s)))\
      """;

  /** Condition on {@code follow_up f}: the agent's, and the team's. */
  static final String OWNED = MEMBERS.formatted("f.owner_id", "f.team_id = :team or");

  ReportScope {
    Objects.requireNonNull(serving);
    Objects.requireNonNull(query);
    Objects.requireNonNull(now);
  }

  /** Condition on a column with a member's id: they are the agent, or of the team. */
  static String by(String column) {
    return MEMBERS.formatted(column, "");
  }

  Query bind(Query statement) {
    return serving
        .bind(statement)
        .bindByType("space", spaceId, Long.class)
        .bindByType("agent", agentId, Long.class)
        .bindByType("team", query.teamId(), Long.class)
        .bindByType("reason", query.reason() == null ? null : query.reason().name(), String.class)
        .bind("begin", query.period().begin())
        .bind("end", query.period().end());
  }
}
