package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.badge.rule.Rule;
import org.parley.community.problem.Invalid;

/** All definitions. */
@ApplicationScoped
public class Badges {

  private static final Logger LOG = Logger.getLogger(Badges.class.getName());

  @Inject Jdbi jdbi;
  @Inject Metrics metrics;

  public Optional<Badge> find(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from badge where key = ?")
                .bind(0, key)
                .map((row, context) -> badge(row))
                .findOne());
  }

  /** The next definition after the one with the given id that awards by a rule. */
  Optional<Badge> nextAwarding(long afterId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from badge where enabled and rule not in ('by-hand', 'imported') and id > ?"
                        + " order by id")
                .bind(0, afterId)
                .map((row, context) -> badge(row))
                .filter(Badge::isAwarding)
                .findFirst());
  }

  Optional<Badge> find(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from badge where id = ?")
                .bind(0, id)
                .map((row, context) -> badge(row))
                .findOne());
  }

  /** Every definition that awards by a rule, by id. */
  public List<Badge> awarding() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from badge where enabled and rule not in ('by-hand', 'imported')"
                        + " order by id")
                .map((row, context) -> badge(row))
                .filter(Badge::isAwarding)
                .list());
  }

  long add(BadgeForm form, BadgeOrigin origin) {
    return jdbi.withHandle(
        handle ->
            write(
                    handle.createQuery(
                        """
                        insert into badge (key, title, text, level, icon, theme, rule, times, enabled, origin)
                        values (:key, :title, :text, :level, :icon, :theme, :rule, :times, :enabled,
                                :origin)
                        returning id\
                        """),
                    form)
                .bind("origin", origin.name())
                .mapTo(Long.class)
                .one());
  }

  /**
   * Writes a definition anew.
   *
   * @param by who did it by hand, whom files no longer overrule; null for a file
   */
  void change(long id, BadgeForm form, Long by, Instant at) {
    jdbi.useHandle(
        handle ->
            write(
                    handle.createUpdate(
                        """
                        update badge
                        set title = :title, text = :text, level = :level, icon = :icon,
                            theme = :theme, rule = :rule, times = :times, enabled = :enabled,
                            version = version + 1, changed_by = (select id from member where id = :by),
                            changed_at = case when :byHand then cast(:at as timestamptz) end
                        where id = :id\
                        """),
                    form)
                .bindByType("by", by, Long.class)
                .bind("byHand", by != null)
                .bind("at", at)
                .bind("id", id)
                .execute());
  }

  /** Whether an administrator changed what a file says. */
  boolean isChangedByHand(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select changed_at is not null from badge where id = ?")
                .bind(0, id)
                .mapTo(Boolean.class)
                .one());
  }

  /** Lets who writes definitions do so one after the other, until the transaction ends. */
  void queue() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from pg_advisory_xact_lock(hashtextextended('badges', 1))")
                .mapTo(Integer.class)
                .one());
  }

  private static <S extends SqlStatement<S>> S write(S statement, BadgeForm form) {
    return statement
        .bind("key", form.key())
        .bind("title", form.title())
        .bind("text", form.text())
        .bind("level", form.level().name())
        .bind("icon", form.icon())
        .bind("theme", form.theme().name())
        .bind("rule", form.rule())
        .bind("times", form.isMany() ? "MANY" : "ONCE")
        .bind("enabled", form.isEnabled());
  }

  static BadgeForm form(ResultSet row) throws SQLException {
    return new BadgeForm(
        row.getString("key"),
        row.getString("title"),
        row.getString("text"),
        BadgeLevel.valueOf(row.getString("level")),
        row.getString("icon"),
        BadgeTheme.valueOf(row.getString("theme")),
        row.getString("rule"),
        row.getString("times").equals("MANY"),
        row.getBoolean("enabled"));
  }

  private Badge badge(ResultSet row) throws SQLException {
    BadgeForm form = form(row);
    return new Badge(
        row.getLong("id"),
        row.getLong("version"),
        form,
        BadgeOrigin.valueOf(row.getString("origin")),
        rule(form));
  }

  /** A rule may name a metric of a feature that is gone: then nobody gets the badge any more. */
  private Rule rule(BadgeForm form) {
    try {
      return metrics.rule(form.rule());
    } catch (Invalid e) {
      LOG.log(Level.FINE, "The rule of badge " + form.key() + " is not understood", e);
      return metrics.rule(Rule.BY_HAND);
    }
  }
}
