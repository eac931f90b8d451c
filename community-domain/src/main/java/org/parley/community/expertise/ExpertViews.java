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
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Rankings and what explains them, as {@link ExpertScopes} lets a reader see them. Nobody is listed
 * whose answers nobody independent has endorsed.
 */
@ApplicationScoped
public class ExpertViews {

  private static final Duration MONTH = Duration.ofDays(30);

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;
  @Inject ExpertScopes scopes;
  @Inject ExpertAnswerViews answers;

  /**
   * The scope's experts, the best first: three queries a page at most.
   *
   * @param after the cursor of the page before, null for the first page
   * @throws NotFound when there is no such scope or the actor may not see it
   */
  public Page<ExpertRow> ranking(Actor actor, ExpertScope scope, String after, int limit) {
    Visibility visibility = visibilities.of(actor);
    String name = scopes.require(visibility, scope);
    Place place = Place.after(Cursor.decode(after));
    List<Ranked> rows =
        jdbi.withHandle(
            handle ->
                read(
                    bind(
                            handle.createQuery(
                                ExpertRankSql.SELECT
                                    + " and (r.endorsed, -r.member_id) < (:endorsed, :id)"
                                    + " order by r.endorsed desc, r.member_id limit :limit"),
                            scope)
                        .bind("endorsed", place.endorsed())
                        .bind("id", -place.memberId())
                        .bind("limit", limit + 1),
                    name,
                    place.number()));
    return Page.of(rows, limit, Ranked::cursor).map(Ranked::row);
  }

  /**
   * Why a member stands where they stand: five queries at most.
   *
   * @param memberName the handle
   * @throws NotFound when there is no such scope or the actor may not see it, and when the member
   *     is not listed in it
   */
  public ExpertExplanation explain(Actor actor, String memberName, ExpertScope scope) {
    Visibility visibility = visibilities.of(actor);
    String name = scopes.require(visibility, scope);
    Ranked ranked =
        jdbi
            .withHandle(
                handle ->
                    read(
                        bind(
                                handle.createQuery(ExpertRankSql.SELECT + " and m.name = :name"),
                                scope)
                            .bind("name", memberName),
                        name,
                        0))
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("expert.not-found"));
    return new ExpertExplanation(
        ranked.at(numberOf(ranked, scope)).row(),
        answers.counted(visibility, ranked.row().member().id(), scope));
  }

  private int numberOf(Ranked ranked, ExpertScope scope) {
    return 1
        + jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select count(*) from expert_rank r join member m on m.id = r.member_id
                        where r.scope = :scope and r.scope_id = :scopeId
                          and (r.endorsed, -r.member_id) > (:endorsed, :id) and\s"""
                            + ExpertRankSql.LISTED)
                    .bind("scope", scope.kind().name())
                    .bind("scopeId", scope.id())
                    .bind("endorsed", ranked.endorsed())
                    .bind("id", -ranked.row().member().id())
                    .mapTo(Integer.class)
                    .one());
  }

  private Query bind(Query query, ExpertScope scope) {
    OffsetDateTime month = clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC);
    return query
        .bind("scope", scope.kind().name())
        .bind("scopeId", scope.id())
        .bind("month", month);
  }

  private List<Ranked> read(Query query, String scopeName, int before) {
    Instant now = clock.instant();
    ExpertiseSettings settings = ExpertiseSettings.current();
    List<Ranked> rows = new ArrayList<>();
    query
        .map(
            (row, context) ->
                ranked(row, scopeName, settings.score(row.getDouble("endorsed"), now)))
        .forEach(ranked -> rows.add(ranked.at(before + rows.size() + 1)));
    return rows;
  }

  private static Ranked ranked(ResultSet row, String scopeName, int score) throws SQLException {
    return new Ranked(ExpertRankSql.row(row, 0, scopeName, score), row.getDouble("endorsed"));
  }

  /** Where a page begins: the number, the score and the member of the row before. */
  private record Place(int number, double endorsed, long memberId) {

    static Place after(Cursor cursor) {
      if (cursor == null || cursor.except().isEmpty()) {
        return new Place(0, Double.POSITIVE_INFINITY, 0);
      }
      return new Place(cursor.except().get(0).intValue(), cursor.number(), cursor.id());
    }
  }

  private record Ranked(ExpertRow row, double endorsed) {

    Ranked at(int number) {
      return new Ranked(
          new ExpertRow(
              number,
              row.member(),
              row.scopeName(),
              row.score(),
              row.wilson(),
              row.z(),
              row.expertiseRank(),
              row.tally(),
              row.recent(),
              row.lastAnswerAt()),
          endorsed);
    }

    Cursor cursor() {
      return Cursor.of(endorsed, row.member().id()).except(List.of((long) row.number()));
    }
  }
}
