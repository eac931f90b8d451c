package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;

/** Leaderboards: the ranking of a scope, with customers and staff apart. */
@ApplicationScoped
public class ExpertBoards {

  /** How many of the same crowd stand before a member. */
  private static final String PLACE =
      """
      select count(*)
      from expert_rank r
      join member m on m.id = r.member_id
      left join member who on who.name = :name
      left join expert_rank own
        on own.member_id = who.id and own.scope = r.scope and own.scope_id = r.scope_id
      where r.scope = :scope and r.scope_id = :scopeId and r.endorsed is not null
        and (own.endorsed is null or (r.endorsed, -r.member_id) > (own.endorsed, -own.member_id))
        and exists (select 1 from member_role x where x.member_id = r.member_id)
          = exists (select 1 from member_role x where x.member_id = who.id)
        and\s"""
          + ExpertRankSql.LISTED;

  private static final Duration MONTH = Duration.ofDays(30);

  /**
   * A page of a leaderboard.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public record Query(NamedScope scope, ExpertCrowd crowd, String after, int limit) {}

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject NamedScopes scopes;

  /**
   * The best first; places are counted within the crowd. At most three queries.
   *
   * @throws NotFound when the actor does not read all of the scope
   */
  public Page<ExpertRow> list(Actor actor, Query asked) {
    scopes.requireVisible(actor, asked.scope());
    Place from = Place.after(Cursor.decode(asked.after()));
    String sql =
        ExpertRankSql.SELECT
            + " and "
            + asked.crowd().condition()
            + " and (not :paged or (r.endorsed, -r.member_id) < (:endorsed, -:member))"
            + " order by r.endorsed desc, r.member_id limit :limit";
    Instant now = clock.instant();
    OffsetDateTime month = now.minus(MONTH).atOffset(ZoneOffset.UTC);
    List<Placed> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("scope", asked.scope().scope().kind().name())
                    .bind("scopeId", asked.scope().scope().id())
                    .bind("month", month)
                    .bind("paged", from.number() > 0)
                    .bind("endorsed", from.endorsed())
                    .bind("member", from.memberId())
                    .bind("limit", asked.limit() + 1)
                    .scanResultSet(
                        (results, context) -> placed(results.get(), asked.scope(), from.number())));
    return Page.of(rows, asked.limit(), Placed::cursor).map(Placed::row);
  }

  /** A member's place in a scope, among their own crowd; one more than there are, without one. */
  public int place(String memberName, NamedScope scope) {
    return 1
        + jdbi.withHandle(
            handle ->
                handle
                    .createQuery(PLACE)
                    .bind("scope", scope.scope().kind().name())
                    .bind("scopeId", scope.scope().id())
                    .bind("name", memberName)
                    .mapTo(Integer.class)
                    .one());
  }

  private List<Placed> placed(ResultSet results, NamedScope scope, int before) throws SQLException {
    ExpertiseSettings settings = ExpertiseSettings.current();
    Instant now = clock.instant();
    List<Placed> rows = new ArrayList<>();
    while (results.next()) {
      double endorsed = results.getDouble("endorsed");
      rows.add(
          new Placed(
              ExpertRankSql.row(
                  results, before + rows.size() + 1, scope.title(), settings.score(endorsed, now)),
              endorsed));
    }
    return rows;
  }

  /** Where a page begins: the number, the score and the member of the row before. */
  private record Place(int number, double endorsed, long memberId) {

    static Place after(Cursor cursor) {
      return cursor == null || cursor.except().isEmpty()
          ? new Place(0, 0, 0)
          : new Place(cursor.except().get(0).intValue(), cursor.number(), cursor.id());
    }
  }

  private record Placed(ExpertRow row, double endorsed) {

    Cursor cursor() {
      return Cursor.of(endorsed, row.member().id()).except(List.of((long) row.number()));
    }
  }
}
