package org.parley.moderation.followup;

import org.jdbi.v3.core.statement.Query;

/** A filter as SQL. */
final class FollowUpConditions {

  private FollowUpConditions() {}

  /** Conditions on {@code follow_up f}, each beginning with {@code and}; need {@link #bind}. */
  static String of(FollowUpFilter filter) {
    StringBuilder sql = new StringBuilder();
    sql.append(filter.state() == null ? " and f.state <> 'DONE'" : " and f.state = :state");
    sql.append(
        switch (filter.whose()) {
          case ANYBODY -> "";
          case MINE -> " and f.owner_id = :actorId";
          case NOBODY -> " and f.owner_id is null";
          case WATCHED ->
              """
               and exists (select 1 from follow_up_watcher w
                           where w.follow_up_id = f.id and w.member_id = :actorId)\
              """;
        });
    sql.append(filter.teamId() == null ? "" : " and f.team_id = :team");
    sql.append(filter.reason() == null ? "" : " and f.reason = :reason");
    sql.append(filter.space() == null ? "" : " and s.slug = :space");
    sql.append(
        switch (filter.urgency()) {
          case ANY -> "";
          case AT_RISK -> either("warn_at <= :now and f.%1$s_due_at > :now");
          case BREACHED -> either("due_at <= :now");
        });
    return sql.toString();
  }

  private static String either(String condition) {
    String clock = "(f.%1$s_met_at is null and f.%1$s_" + condition + ")";
    return " and (" + clock.formatted("response") + " or " + clock.formatted("resolution") + ")";
  }

  static Query bind(Query query, FollowUpFilter filter) {
    if (filter.state() != null) {
      query.bind("state", filter.state().name());
    }
    if (filter.teamId() != null) {
      query.bind("team", filter.teamId());
    }
    if (filter.reason() != null) {
      query.bind("reason", filter.reason().name());
    }
    if (filter.space() != null) {
      query.bind("space", filter.space());
    }
    return query;
  }
}
