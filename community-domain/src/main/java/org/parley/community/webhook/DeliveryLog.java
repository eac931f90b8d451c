package org.parley.community.webhook;

import static org.parley.community.webhook.WebhookViews.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** What was told to an endpoint in the last 30 days, and how it took it. */
@ApplicationScoped
public class DeliveryLog {

  private static final Set<String> STATES = Set.of("WAITING", "DELIVERED", "FAILED", "WITHHELD");

  private static final String SELECT =
      """
      select d.id, d.state, d.attempts, d.created_at, d.next_attempt_at,
             e.message_id, e.type, e.occurred_at, a.status, a.error
      from webhook_delivery d
      join webhook_event e on e.id = d.event_id
      left join lateral (
        select status, error from webhook_attempt
        where delivery_id = d.id order by id desc limit 1) a on true
      where d.webhook_id = :webhook
      """;

  @Inject Jdbi jdbi;

  /**
   * The latest first: one query.
   *
   * @param state only deliveries in this state, null or empty for all
   * @param after the cursor of the page before, null for the first page
   */
  public Page<DeliveryView> list(
      Actor actor, long webhookId, String state, String after, int limit) {
    WebhookPolicy.requireAdministrator(actor);
    String wanted = state == null ? "" : state.toUpperCase(Locale.ROOT);
    if (!wanted.isEmpty() && !STATES.contains(wanted)) {
      throw new Invalid("state", "webhook.state");
    }
    Cursor cursor = Cursor.decode(after);
    List<DeliveryView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        SELECT
                            + """
                            and (:state = '' or d.state = :state) and d.id < :before
                            order by d.id desc limit :limit\
                            """)
                    .bind("webhook", webhookId)
                    .bind("state", wanted)
                    .bind("before", cursor == null ? Long.MAX_VALUE : cursor.id())
                    .bind("limit", limit + 1)
                    .map((row, context) -> delivery(row))
                    .list());
    return Page.of(rows, limit, row -> Cursor.of("", row.id()));
  }

  /**
   * One delivery with its attempts.
   *
   * @throws NotFound {@code webhook.delivery-unknown}
   */
  public DeliveryView find(Actor actor, long webhookId, long deliveryId) {
    WebhookPolicy.requireAdministrator(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and d.id = :id")
                .bind("webhook", webhookId)
                .bind("id", deliveryId)
                .map((row, context) -> delivery(row))
                .findOne()
                .orElseThrow(() -> new NotFound("webhook.delivery-unknown"))
                .with(
                    handle
                        .createQuery(
                            "select * from webhook_attempt where delivery_id = :id order by id"
                                + " desc")
                        .bind("id", deliveryId)
                        .map((row, context) -> attempt(row))
                        .list()));
  }

  private static DeliveryView delivery(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new DeliveryView(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("type"),
        state,
        row.getInt("attempts"),
        instant(row, "occurred_at"),
        instant(row, "created_at"),
        state.equals("WAITING") ? instant(row, "next_attempt_at") : null,
        row.getObject("status", Integer.class),
        row.getString("error"),
        List.of());
  }

  private static DeliveryView.Try attempt(ResultSet row) throws SQLException {
    return new DeliveryView.Try(
        instant(row, "made_at"),
        row.getLong("millis"),
        row.getObject("status", Integer.class),
        row.getString("error"),
        row.getString("headers"),
        row.getString("body"),
        row.getString("response"));
  }
}
