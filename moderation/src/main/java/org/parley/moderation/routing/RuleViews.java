package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceView;

/** Rules of routing in the order in which they are applied, for administrators: one query. */
@ApplicationScoped
public class RuleViews {

  private static final String SELECT =
      "select "
          + RuleRows.COLUMNS
          + """
          , s.slug as space_slug, s.name as space_name, s.color as space_color,
          g.name as team_name, o.name as overflow_team_name
          from routing_rule r
          left join tag on tag.id = r.tag_id
          left join space s on s.id = r.space_id
          left join team g on g.id = r.team_id
          left join team o on o.id = r.overflow_team_id
          where\s""";

  private static final String PAGE =
      """
      not :paged or (r.position, r.id) > (:key, :id)
      order by r.position, r.id limit :limit""";

  @Inject Jdbi jdbi;

  /**
   * A page of all rules.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit rules per page, 1 to 100
   * @throws NotAllowed unless the actor is an administrator
   */
  public Page<RuleView> list(Actor actor, String after, int limit) {
    RoutingPolicy.requireSettingUp(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<RuleView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + PAGE)
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? 0 : cursor.wholeNumber())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> of(row))
                    .list());
    return Page.of(rows, size, rule -> Cursor.of(rule.position(), rule.id()));
  }

  /**
   * One rule.
   *
   * @throws NotFound {@code rule.not-found}
   * @throws NotAllowed unless the actor is an administrator
   */
  public RuleView find(Actor actor, long ruleId) {
    RoutingPolicy.requireSettingUp(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "r.id = :id")
                .bind("id", ruleId)
                .map((row, context) -> of(row))
                .findOne()
                .orElseThrow(() -> new NotFound("rule.not-found")));
  }

  private static RuleView of(ResultSet row) throws SQLException {
    RuleOutcome then = RuleRows.outcome(row);
    return new RuleView(
        row.getLong("id"),
        row.getLong("edits"),
        row.getString("name"),
        row.getInt("position"),
        space(row),
        RuleRows.condition(row),
        then,
        team(then.teamId(), row.getString("team_name")),
        team(row.getObject("overflow_team_id", Long.class), row.getString("overflow_team_name")));
  }

  private static SpaceView.Label space(ResultSet row) throws SQLException {
    String slug = row.getString("space_slug");
    return slug == null
        ? null
        : new SpaceView.Label(slug, row.getString("space_name"), row.getString("space_color"));
  }

  private static TeamLabel team(Long id, String name) {
    return id == null ? null : new TeamLabel(id, name);
  }
}
