package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/**
 * Proves that three ways to a member's reputation lead to the same number, to the point: the sum of
 * the ledger, a replay of today's votes and accepted answers by today's rules, and what the
 * member's row says.
 */
@ApplicationScoped
public class LedgerAudit {

  /** The days of which ledger and replay differ, and the members whose row does. */
  private static final String DIFFERENCES =
      """
      with rule as materialized %s,
      due as (
        select c.member_id, c.day,
          coalesce(sum(rule.points) filter (where c.cause <> 'UP_VOTE'), 0)
            + least(coalesce(sum(rule.points) filter (where c.cause = 'UP_VOTE'), 0), :perDay)
            as points
        from (%s) c join rule on rule.cause = c.cause and rule.subject = c.subject
        group by c.member_id, c.day),
      written as (
        select member_id, day, sum(credited) as points
        from reputation_entry group by member_id, day)
      select m.name, day::text as day, coalesce(written.points, 0) as ledger,
             coalesce(due.points, 0) as other
      from due full join written using (member_id, day) join member m on m.id = member_id
      where coalesce(written.points, 0) <> coalesce(due.points, 0)
      union all
      select m.name, null, coalesce(sums.points, 0), m.reputation
      from member m
      left join (select member_id, sum(points) as points from written group by member_id) sums
        on sums.member_id = m.id
      where m.reputation <> coalesce(sums.points, 0)
      order by name, day limit :limit
      """
          .formatted(Points.TABLE, Causes.all());

  /** A reversal takes back exactly what was credited. */
  private static final String UNEQUAL_REVERSALS =
      """
      select count(*) from reputation_entry r join reputation_entry e on e.id = r.reverses
      where r.credited <> -e.credited or r.member_id <> e.member_id or r.day <> e.day
      """;

  private static final int MOST_NAMED = 100;

  @Inject Jdbi jdbi;

  /**
   * One place where the figures differ.
   *
   * @param day in UTC, null when it is the member's total that is not the ledger's sum
   * @param ledger the ledger's sum
   * @param other what the replay makes of the day, or the member's row says
   */
  public record Difference(String member, String day, long ledger, long other) {}

  /**
   * What was found.
   *
   * @param members who have entries
   * @param unequalReversals reversals that take back something else than was credited
   * @param differences at most a hundred
   */
  public record Finding(
      long members, long entries, long unequalReversals, List<Difference> differences) {

    public Finding {
      differences = List.copyOf(differences);
    }

    public boolean isEqual() {
      return unequalReversals == 0 && differences.isEmpty();
    }
  }

  /** Reckons everything anew and changes nothing; for administrators and the operator. */
  public Finding run(Actor actor) {
    ReputationPolicy.requireAdministrator(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(distinct member_id) as members, count(*) as entries"
                        + " from reputation_entry")
                .map(
                    (row, context) ->
                        new Finding(
                            row.getLong("members"),
                            row.getLong("entries"),
                            handle.createQuery(UNEQUAL_REVERSALS).mapTo(Long.class).one(),
                            differences()))
                .one());
  }

  private List<Difference> differences() {
    return jdbi.withHandle(
        handle ->
            Points.inForce()
                .bind(handle.createQuery(DIFFERENCES))
                .bind("limit", MOST_NAMED)
                .map(
                    (row, context) ->
                        new Difference(
                            row.getString("name"),
                            row.getString("day"),
                            row.getLong("ledger"),
                            row.getLong("other")))
                .list());
  }
}
