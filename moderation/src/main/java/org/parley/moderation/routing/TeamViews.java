package org.parley.moderation.routing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.followup.AgentSpaces;
import org.parley.moderation.followup.Serving;

/** Teams by name, with who belongs to them: four queries, three for who keeps order. */
@ApplicationScoped
public class TeamViews {

  /** Only follow-ups of spaces that the reader serves are counted. */
  private static final String TEAMS =
      """
      select g.id, g.version, g.name,
             (select count(*) from follow_up f join thread t on t.id = f.thread_id
              where f.team_id = g.id and f.state = 'NEW' and\s"""
          + Serving.THREADS
          + """
          ) as waiting
          from team g
          where not :paged or (lower(g.name), g.id) > (:key, :id)
          order by lower(g.name), g.id limit :limit""";

  private static final String MEMBERS =
      "select b.team_id, "
          + Author.columns("m", "null")
          + """

          from team_member b join member m on m.id = b.member_id
          where b.team_id = any(:teams) order by m.name""";

  @Inject Jdbi jdbi;
  @Inject AgentSpaces spaces;

  /**
   * A page of all teams.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit teams per page, 1 to 100
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public Page<TeamView> list(Actor actor, String after, int limit) {
    RoutingPolicy.requireLooking(actor);
    Serving serving = spaces.servedBy(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<TeamView> rows =
        jdbi.withHandle(handle -> withMembers(handle, teams(handle, serving, cursor, size + 1)));
    return Page.of(rows, size, team -> Cursor.of(team.name().toLowerCase(Locale.ROOT), team.id()));
  }

  private static List<TeamView> teams(Handle handle, Serving serving, Cursor cursor, int limit) {
    return serving
        .bind(handle.createQuery(TEAMS))
        .bind("paged", cursor != null)
        .bind("key", cursor == null ? "" : cursor.key())
        .bind("id", cursor == null ? 0 : cursor.id())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new TeamView(
                    row.getLong("id"),
                    row.getLong("version"),
                    row.getString("name"),
                    row.getInt("waiting"),
                    List.of()))
        .list();
  }

  private static List<TeamView> withMembers(Handle handle, List<TeamView> teams) {
    Map<Long, List<Author>> members =
        handle
            .createQuery(MEMBERS)
            .bindArray("teams", Long.class, teams.stream().map(TeamView::id).toArray())
            .map((row, context) -> Map.entry(row.getLong("team_id"), Author.of(row, "m")))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return teams.stream()
        .map(team -> team.with(members.getOrDefault(team.id(), List.of())))
        .toList();
  }
}
