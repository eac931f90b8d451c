package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.badge.rule.Rule;
import org.parley.community.badge.rule.RuleSql;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;

/** What a definition would do, before it is switched on: one query, and nothing is written. */
@ApplicationScoped
public class BadgeTrials {

  private static final int NAMED = 20;

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject BadgeCheck check;

  /**
   * Who would get it now.
   *
   * @param members how many would
   * @param awards how many they would get altogether
   * @param named some of them, those with the most first
   */
  public record Trial(long members, long awards, List<Author> named) {

    static final Trial NOBODY = new Trial(0, 0, List.of());

    public Trial {
      named = List.copyOf(named);
    }
  }

  private record Row(long members, long awards, Author author) {}

  /**
   * Tries a definition.
   *
   * @throws org.parley.community.problem.NotAllowed unless the actor is an administrator
   * @throws org.parley.community.problem.Invalid when it will not do
   */
  public Trial run(Actor actor, BadgeForm form) {
    BadgePolicy.requireDefining(actor);
    Rule rule = check.check(form);
    if (!rule.isAutomatic()) {
      return Trial.NOBODY;
    }
    String sql =
        "select "
            + Author.columns("m", "null")
            + ", count(*) over () as members, sum(d.awards) over () as awards from ("
            + " select member_id, count(*) as awards from ("
            + RuleSql.ofAll(rule, form.isMany())
            + ") deserved where earned group by member_id) d join member m on m.id = d.member_id"
            + " order by d.awards desc, m.id limit :limit";
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("now", clock.instant())
                    .bind("limit", NAMED)
                    .map(
                        (row, context) ->
                            new Row(
                                row.getLong("members"), row.getLong("awards"), Author.of(row, "m")))
                    .list());
    return rows.isEmpty()
        ? Trial.NOBODY
        : new Trial(
            rows.get(0).members(), rows.get(0).awards(), rows.stream().map(Row::author).toList());
  }
}
