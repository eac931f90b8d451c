package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** Badges as their pages show them: one query each. Suspended members are not shown with any. */
@ApplicationScoped
public class BadgeViews {

  private static final String SELECT =
      """
      select b.*, coalesce(held.holders, 0) as holders, coalesce(held.mine, 0) as mine
      from badge b left join (
        select a.badge_id, count(distinct a.member_id) filter (where m.suspended_at is null) as holders,
               count(*) filter (where a.member_id = :me) as mine
        from badge_award a join member m on m.id = a.member_id
        where a.revoked_at is null and %s
        group by a.badge_id) held on held.badge_id = b.id
      """;

  private static final String OWNED =
      """
      select b.key, b.title, b.text, b.level, b.icon, count(*) as times, max(a.awarded_at) as at
      from badge_award a join badge b on b.id = a.badge_id join member m on m.id = a.member_id
      where a.member_id = :member and a.revoked_at is null and m.suspended_at is null
      group by b.id
      order by b.level = 'GOLD' desc, b.level = 'SILVER' desc, max(a.awarded_at) desc, b.id\
      """;

  @Inject Jdbi jdbi;

  /** All that can be had or that somebody has, by theme and level. */
  public List<BadgeView> list(Actor actor) {
    return select(actor, "where b.enabled or held.holders > 0");
  }

  /**
   * All, also those that are switched off.
   *
   * @throws org.parley.community.problem.NotAllowed unless the actor is an administrator
   */
  public List<BadgeView> all(Actor actor) {
    BadgePolicy.requireDefining(actor);
    return select(actor, "");
  }

  private List<BadgeView> select(Actor actor, String which) {
    String order =
        """
         order by b.origin = 'IMPORT',
           array_position(array['ANSWERING', 'ASKING', 'EXPERTISE', 'CARE', 'PRESENCE', 'HONOURS'], b.theme),
           array_position(array['BRONZE', 'SILVER', 'GOLD'], b.level), b.id\
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT.formatted("true") + which + order)
                .bindByType("me", actor.id(), Long.class)
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * One badge.
   *
   * @throws NotFound when there is none, or it is switched off and nobody has it
   */
  public BadgeView find(Actor actor, String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT.formatted("a.badge_id = (select id from badge where key = :key)")
                        + " where b.key = :key and (b.enabled or held.holders > 0 or :defines)")
                .bindByType("me", actor.id(), Long.class)
                .bind("key", key)
                .bind("defines", BadgePolicy.mayDefine(actor))
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(() -> new NotFound("badge.not-found")));
  }

  /** What a member has, gold first; nothing of who is suspended. */
  public List<BadgeView.Owned> ofMember(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OWNED)
                .bind("member", memberId)
                .map((row, context) -> owned(row))
                .list());
  }

  private static BadgeView.Owned owned(ResultSet row) throws SQLException {
    return new BadgeView.Owned(
        row.getString("key"),
        row.getString("title"),
        row.getString("text"),
        BadgeLevel.valueOf(row.getString("level")),
        row.getString("icon"),
        row.getInt("times"),
        row.getTimestamp("at").toInstant());
  }

  private static BadgeView view(ResultSet row) throws SQLException {
    return new BadgeView(
        row.getLong("id"),
        row.getLong("version"),
        Badges.form(row),
        BadgeOrigin.valueOf(row.getString("origin")),
        row.getInt("holders"),
        row.getInt("mine"),
        row.getTimestamp("changed_at") != null);
  }
}
