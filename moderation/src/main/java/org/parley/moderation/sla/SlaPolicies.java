package org.parley.moderation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All policies. The one for everything is always there. */
@ApplicationScoped
public class SlaPolicies {

  private static final String SELECT =
      """
      select id, version, space_id, reason, priority, calendar_id, response_minutes,
             resolution_minutes, warn_percent, peer_satisfies
      from sla_policy
      """;

  private static final String ADD =
      """
      insert into sla_policy (id, space_id, reason, priority, calendar_id, response_minutes,
                              resolution_minutes, warn_percent, peer_satisfies)
      values (nextval('sla_policy_seq'), :space, :reason, :priority, :calendar, :response,
              :resolution, :warn, :peer)
      on conflict do nothing returning id\
      """;

  private static final String CHANGE =
      """
      update sla_policy set calendar_id = :calendar, response_minutes = :response,
             resolution_minutes = :resolution, warn_percent = :warn, peer_satisfies = :peer,
             version = version + 1
      where id = :id and version = :version\
      """;

  @Inject Jdbi jdbi;

  /** The widest first: one query. */
  public List<SlaPolicy> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "order by space_id nulls first, reason nulls first, priority nulls first")
                .map((row, context) -> policy(row))
                .list());
  }

  Optional<SlaPolicy> find(long id) {
    return list().stream().filter(policy -> policy.id() == id).findFirst();
  }

  /** What counts for a thread of the space now. */
  public SlaPolicy choose(long spaceId, FollowUpReason reason, Priority priority) {
    return SlaPolicy.mostSpecific(list(), spaceId, reason, priority).orElseThrow();
  }

  /** Empty when there is one of the same scope. */
  Optional<Long> add(SlaScope scope, SlaTerms terms) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(ADD), terms)
                .bindByType("space", scope.spaceId(), Long.class)
                .bindByType("reason", word(scope.reason()), String.class)
                .bindByType("priority", word(scope.priority()), String.class)
                .mapTo(Long.class)
                .findOne());
  }

  /** Whether it was still as it had been read; else nothing is changed. */
  boolean change(SlaPolicy changed) {
    return jdbi.withHandle(
            handle ->
                bind(handle.createUpdate(CHANGE), changed.terms())
                    .bind("id", changed.id())
                    .bind("version", changed.version())
                    .execute())
        > 0;
  }

  void remove(long id) {
    jdbi.useHandle(handle -> handle.execute("delete from sla_policy where id = ?", id));
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SlaTerms terms) {
    return statement
        .bind("calendar", terms.calendarId())
        .bind("response", terms.responseMinutes())
        .bind("resolution", terms.resolutionMinutes())
        .bind("warn", terms.warnPercent())
        .bind("peer", terms.peerAnswerSatisfies());
  }

  private static String word(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static SlaPolicy policy(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    String priority = row.getString("priority");
    return new SlaPolicy(
        row.getLong("id"),
        row.getLong("version"),
        new SlaScope(
            row.getObject("space_id", Long.class),
            reason == null ? null : FollowUpReason.valueOf(reason),
            priority == null ? null : Priority.valueOf(priority)),
        new SlaTerms(
            row.getLong("calendar_id"),
            row.getInt("response_minutes"),
            row.getInt("resolution_minutes"),
            row.getInt("warn_percent"),
            row.getBoolean("peer_satisfies")));
  }
}
