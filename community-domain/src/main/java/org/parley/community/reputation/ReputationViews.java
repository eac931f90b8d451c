package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Members' reputation and where it comes from: one query for the sum, two for a page of it. */
@ApplicationScoped
public class ReputationViews {

  private static final String HISTORY =
      """
      select e.id, e.cause, e.credited, e.nominal, e.reason, e.reverses is not null as reversal,
        case when e.reverses is null then e.day
             else (e.written_at at time zone 'UTC')::date end as day,
        seen.title, '/p/' || seen.id as path
      from reputation_entry e
      left join lateral (
        select p.id, t.title from post p join thread t on t.id = p.thread_id
        where p.id = e.post_id and %s) seen on true
      where e.member_id = :member and (:own or e.cause <> 'DOWN_VOTE_CAST')
        and (not :paged or e.id < :id)
      order by e.id desc limit :limit
      """
          .formatted(Visibility.POSTS);

  private static final String SUMMARY =
      """
      select m.id, m.name, m.display_name, m.reputation, m.trust_level,
        coalesce((select sum(e.credited) from reputation_entry e
                  where e.member_id = m.id and e.day = :today), 0) as today
      from member m where m.name = :name
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject Clock clock;

  /**
   * A member's sum.
   *
   * @param today points of this day, in UTC
   */
  public record Summary(
      long memberId,
      String name,
      String displayName,
      int reputation,
      TrustLevel level,
      int today) {}

  /**
   * What a member has.
   *
   * @throws NotFound when there is no such member
   */
  public Summary of(String name) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SUMMARY)
                    .bind("name", name.toLowerCase(Locale.ROOT))
                    .bind("today", LocalDate.now(clock))
                    .map((row, context) -> summary(row))
                    .findOne())
        .orElseThrow(() -> new NotFound("member.unknown"));
  }

  /**
   * Where a member's reputation comes from, the newest entry first.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public Page<LedgerLine> history(Actor actor, long memberId, String after, int limit) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    List<LedgerLine> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(HISTORY))
                    .bind("member", memberId)
                    .bind("own", ReputationPolicy.maySeeCastVotes(actor, memberId))
                    .bind("paged", cursor != null)
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map((row, context) -> line(row))
                    .list());
    return Page.of(rows, limit, line -> Cursor.of(line.id(), line.id()));
  }

  private static Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        row.getLong("id"),
        row.getString("name"),
        row.getString("display_name"),
        row.getInt("reputation"),
        TrustLevel.of(row.getInt("trust_level")),
        row.getInt("today"));
  }

  private static LedgerLine line(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new LedgerLine(
        row.getLong("id"),
        Cause.valueOf(row.getString("cause")),
        row.getInt("credited"),
        row.getInt("nominal"),
        reason == null ? null : Reason.valueOf(reason),
        row.getBoolean("reversal"),
        row.getObject("day", LocalDate.class),
        row.getString("title"),
        row.getString("path"));
  }
}
