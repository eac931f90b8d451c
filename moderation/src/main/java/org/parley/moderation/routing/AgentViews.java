package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;

/** Agents as whoever works on follow-ups sees them, by name: one query. */
@ApplicationScoped
public class AgentViews {

  /** What somebody holds is counted, never told which: that may be of spaces unseen. */
  private static final String SELECT =
      """
      select a.capacity, a.is_pushed, a.edits, a.presence, a.is_away_by_itself, a.presence_since, a.last_assigned_at,
             (select count(*) from follow_up f where f.owner_id = a.member_id and %s) as held,
             array(select k.skill from agent_skill k
                   where k.member_id = a.member_id order by k.skill) as skills,
             array(select k.level from agent_skill k
                   where k.member_id = a.member_id order by k.skill) as levels,
             array(select g.id from team_member b join team g on g.id = b.team_id
                   where b.member_id = a.member_id order by g.name, g.id) as team_ids,
             array(select g.name from team_member b join team g on g.id = b.team_id
                   where b.member_id = a.member_id order by g.name, g.id) as team_names,
      """
              .formatted(Agents.HELD)
          + Author.columns("m", "null")
          + """

          from agent a join member m on m.id = a.member_id
          where\s""";

  @Inject Jdbi jdbi;

  /**
   * A page of all agents.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit agents per page, 1 to 100
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public Page<AgentView> list(Actor actor, String after, int limit) {
    RoutingPolicy.requireLooking(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<AgentView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        SELECT
                            + """
                            (not :paged or (m.name, m.id) > (:key, :id))
                            order by m.name, m.id limit :limit""")
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? "" : cursor.key())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> of(row))
                    .list());
    return Page.of(rows, size, agent -> Cursor.of(agent.member().name(), agent.member().id()));
  }

  /** The actor as an agent; empty when routing does not know them. */
  public Optional<AgentView> own(Actor actor) {
    return find("m.id = :key", actor.id());
  }

  /**
   * One agent; empty when the member is none.
   *
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public Optional<AgentView> find(Actor actor, String memberName) {
    RoutingPolicy.requireLooking(actor);
    return find("m.name = lower(:key)", memberName);
  }

  private Optional<AgentView> find(String condition, Object key) {
    return key == null
        ? Optional.empty()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + condition)
                    .bind("key", key)
                    .map((row, context) -> of(row))
                    .findOne());
  }

  private static AgentView of(ResultSet row) throws SQLException {
    return new AgentView(
        Author.of(row, "m"),
        new AgentSettings(
            row.getInt("capacity"), row.getBoolean("is_pushed"), RuleRows.skills(row)),
        row.getLong("edits"),
        Presence.valueOf(row.getString("presence")),
        row.getBoolean("is_away_by_itself"),
        instant(row.getTimestamp("presence_since")),
        row.getInt("held"),
        instant(row.getTimestamp("last_assigned_at")),
        teams(row));
  }

  private static List<TeamLabel> teams(ResultSet row) throws SQLException {
    Long[] ids = (Long[]) row.getArray("team_ids").getArray();
    String[] names = (String[]) row.getArray("team_names").getArray();
    List<TeamLabel> teams = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      teams.add(new TeamLabel(ids[i], names[i]));
    }
    return teams;
  }

  private static Instant instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
