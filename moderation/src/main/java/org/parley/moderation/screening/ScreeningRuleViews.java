package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** The rules for administrators: one query each. */
@ApplicationScoped
public class ScreeningRuleViews {

  private static final String SELECT =
      """
      select r.id, r.version, r.revision, r.name, r.kind, r.settings, r.below_trust, r.action,
             r.enabled, r.changed_at, coalesce(s.slug, '') as space,
             (select count(*) from screening_hit h
              where h.rule_id = r.id and h.resolution = 'OPEN') as open,
             (select count(*) from screening_hit h
              where h.rule_id = r.id and h.resolution = 'UPHELD') as upheld,
             (select count(*) from screening_hit h
              where h.rule_id = r.id and h.resolution = 'DISMISSED') as dismissed,
      """
          + Author.columns("editor", "null")
          + """

          from screening_rule r
          left join space s on s.id = r.space_id
          left join member editor on editor.id = r.changed_by
          where\s""";

  private static final String REVISIONS =
      """
      select r.revision, r.action, r.enabled, r.settings, r.changed_at,
      """
          + Author.columns("editor", "null")
          + """

          from screening_rule_revision r left join member editor on editor.id = r.changed_by
          where r.rule_id = :id order by r.revision desc limit 50\
          """;

  @Inject Jdbi jdbi;

  /**
   * A page of the rules, the oldest first.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit rules per page, 1 to 100
   * @throws NotAllowed unless the actor is an administrator
   */
  public Page<RuleView> list(Actor actor, String after, int limit) {
    ScreeningPolicy.requireRuling(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<RuleView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "r.id > :after order by r.id limit :limit")
                    .bind("after", cursor == null ? 0 : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> rule(row))
                    .list());
    return Page.of(rows, size, rule -> Cursor.of(0, rule.id()));
  }

  /**
   * One rule.
   *
   * @throws NotFound when there is none
   */
  public RuleView find(Actor actor, long id) {
    ScreeningPolicy.requireRuling(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "r.id = :id")
                .bind("id", id)
                .map((row, context) -> rule(row))
                .findOne()
                .orElseThrow(() -> new NotFound("screening.not-found")));
  }

  /** The wordings that a rule has had, the newest first, at most fifty. */
  public List<RuleView.Change> history(Actor actor, long id) {
    ScreeningPolicy.requireRuling(actor);
    return jdbi.withHandle(
        handle ->
            handle.createQuery(REVISIONS).bind("id", id).map((row, context) -> change(row)).list());
  }

  private static RuleView rule(ResultSet row) throws SQLException {
    return new RuleView(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("name"),
        RuleKind.valueOf(row.getString("kind")),
        settings(row),
        row.getString("space"),
        row.getObject("below_trust", Integer.class),
        RuleAction.valueOf(row.getString("action")),
        row.getBoolean("enabled"),
        new RuleView.Counts(row.getLong("open"), row.getLong("upheld"), row.getLong("dismissed")),
        change(row));
  }

  private static RuleView.Change change(ResultSet row) throws SQLException {
    return new RuleView.Change(
        row.getInt("revision"),
        RuleAction.valueOf(row.getString("action")),
        row.getBoolean("enabled"),
        settings(row),
        Author.of(row, "editor"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static Map<String, String> settings(ResultSet row) throws SQLException {
    return SettingsJson.read(row.getString("settings")).values();
  }
}
