package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.sla.FollowUpReason;

/** Case systems as administrators see them, and what was told to them. */
@ApplicationScoped
public class CaseConnectionViews {

  private static final Set<String> STATES = Set.of("WAITING", "SENT", "REFUSED", "WITHHELD");
  private static final int MOST = 100;

  private static final String SELECT =
      """
      select c.*, s.slug,
             (select count(*) from case_message m
              where m.connection_id = c.id and m.state = 'WAITING') as waiting,
             (select count(*) from case_message m
              where m.connection_id = c.id and m.state = 'REFUSED') as refused,
             (select m.ended_at from case_message m
              where m.connection_id = c.id and m.state = 'SENT'
              order by m.id desc limit 1) as last_taken_at
      from case_connection c left join space s on s.id = c.space_id
      """;

  @Inject Jdbi jdbi;

  public List<CaseConnectionView> list(Actor actor) {
    CasePolicy.requireSettingUp(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "order by c.id")
                .map((row, context) -> connection(row))
                .list());
  }

  /**
   * @throws NotFound {@code case-system.unknown}
   */
  public CaseConnectionView find(Actor actor, long id) {
    CasePolicy.requireSettingUp(actor);
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where c.id = :id")
                    .bind("id", id)
                    .map((row, context) -> connection(row))
                    .findOne())
        .orElseThrow(() -> new NotFound("case-system.unknown"));
  }

  /**
   * What was told, the latest first.
   *
   * @param state only this one, null or empty for all
   * @param after the cursor of the page before, null for the first page
   */
  public Page<CaseMessageView> messages(
      Actor actor, long connectionId, String state, String after, int limit) {
    CasePolicy.requireSettingUp(actor);
    String wanted = state == null ? "" : state.toUpperCase(Locale.ROOT);
    if (!wanted.isEmpty() && !STATES.contains(wanted)) {
      throw new Invalid("state", "case-system.state");
    }
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, MOST));
    List<CaseMessageView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select * from case_message
                        where connection_id = :connection and (:state = '' or state = :state)
                          and id < :before
                        order by id desc limit :limit\
                        """)
                    .bind("connection", connectionId)
                    .bind("state", wanted)
                    .bind("before", cursor == null ? Long.MAX_VALUE : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> message(row))
                    .list());
    return Page.of(rows, size, row -> Cursor.of("", row.id()));
  }

  private static CaseConnectionView connection(ResultSet row) throws SQLException {
    return new CaseConnectionView(
        row.getLong("id"),
        row.getString("name"),
        CaseKind.valueOf(row.getString("kind")),
        row.getString("url"),
        row.getString("client_id"),
        row.getBoolean("active"),
        reasons(row.getString("reasons")),
        row.getString("slug"),
        row.getTimestamp("notes_since") != null,
        row.getBoolean("shares_private"),
        row.getInt("failures"),
        instant(row, "failing_since"),
        row.getString("last_error"),
        instant(row, "last_taken_at"),
        row.getLong("waiting"),
        row.getLong("refused"));
  }

  private static List<FollowUpReason> reasons(String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(FollowUpReason::valueOf)
        .toList();
  }

  private static CaseMessageView message(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new CaseMessageView(
        row.getLong("id"),
        row.getLong("follow_up_id"),
        CaseAct.valueOf(row.getString("kind")),
        state,
        row.getInt("attempts"),
        instant(row, "created_at"),
        state.equals("WAITING") ? instant(row, "next_attempt_at") : null,
        row.getObject("status", Integer.class),
        row.getString("error"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
