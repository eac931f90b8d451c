package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** Endpoints as administrators see them: one query. */
@ApplicationScoped
public class WebhookViews {

  private static final String SELECT =
      """
      select w.id, w.url, w.description, w.event_types, w.active, w.former_until, w.created_at,
             w.failures, w.failing_since, w.disabled_at, w.disabled_reason,
             coalesce(d.waiting, 0) as waiting, coalesce(d.failed, 0) as failed, d.delivered_at
      from webhook w
      left join lateral (
        select count(*) filter (where state = 'WAITING') as waiting,
               count(*) filter (where state = 'FAILED') as failed,
               max(ended_at) filter (where state = 'DELIVERED') as delivered_at
        from webhook_delivery where webhook_id = w.id) d on true
      """;

  @Inject Jdbi jdbi;

  public List<WebhookView> list(Actor actor) {
    WebhookPolicy.requireAdministrator(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "order by w.id")
                .map((row, context) -> webhook(row))
                .list());
  }

  /**
   * @throws NotFound {@code webhook.unknown}
   */
  public WebhookView find(Actor actor, long id) {
    WebhookPolicy.requireAdministrator(actor);
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where w.id = :id")
                    .bind("id", id)
                    .map((row, context) -> webhook(row))
                    .findOne())
        .orElseThrow(() -> new NotFound("webhook.unknown"));
  }

  private static WebhookView webhook(ResultSet row) throws SQLException {
    String types = row.getString("event_types");
    return new WebhookView(
        row.getLong("id"),
        row.getString("url"),
        row.getString("description"),
        types.isEmpty() ? List.of() : List.of(types.split(" ")),
        row.getBoolean("active"),
        instant(row, "former_until"),
        instant(row, "created_at"),
        row.getInt("failures"),
        instant(row, "failing_since"),
        instant(row, "disabled_at"),
        row.getString("disabled_reason"),
        row.getLong("waiting"),
        row.getLong("failed"),
        instant(row, "delivered_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
