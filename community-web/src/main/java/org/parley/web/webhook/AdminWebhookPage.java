package org.parley.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.community.problem.Invalid;
import org.parley.community.webhook.IssuedSecret;
import org.parley.community.webhook.WebhookService;
import org.parley.community.webhook.WebhookView;
import org.parley.community.webhook.WebhookViews;
import org.parley.web.admin.AdminDesk;

/** {@code admin-webhook.xhtml}: one endpoint, what is done about it, and its log. */
@Named
@RequestScoped
public class AdminWebhookPage {

  /** How far back all that failed is delivered again. */
  private static final Map<String, Duration> SPANS =
      Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "month", Duration.ofDays(30));

  @Inject WebhookViews views;
  @Inject WebhookService service;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private final WebhookFields fields = new WebhookFields();
  private long id;
  private WebhookView webhook;
  private IssuedSecret issued;

  /** Also takes the forms of the page: each says what it does. */
  public void load() {
    webhook = views.find(desk.actor(), id);
    fields.fill(webhook);
    if (desk.isSending()) {
      act(Objects.toString(request.getParameter("do"), ""));
    }
  }

  private void act(String deed) {
    switch (deed) {
      case "save" -> desk.attempt(this::save, address() + "?done=webhook-saved");
      case "ping" ->
          desk.attempt(() -> service.ping(desk.actor(), id), address() + "?done=webhook-pinged");
      case "rotate" -> desk.succeeds(() -> issued = service.rotate(desk.actor(), id));
      case "redeliver" -> desk.attempt(this::redeliver, address() + "?done=webhook-redelivered");
      case "remove" ->
          desk.attempt(
              () -> service.remove(desk.actor(), id), "/admin/webhooks?done=webhook-removed");
      default ->
          desk.succeeds(
              () -> {
                throw new Invalid("do", "request.incomplete");
              });
    }
    if (issued != null) {
      webhook = views.find(desk.actor(), id);
    }
  }

  private void save() {
    fields.read(request);
    if (fields.isForNothing()) {
      throw new Invalid("eventTypes", "webhook.event-types");
    }
    service.change(desk.actor(), id, fields.toForm());
  }

  private void redeliver() {
    Duration span = SPANS.get(Objects.toString(request.getParameter("since"), ""));
    if (span == null) {
      throw new Invalid("since", "request.incomplete");
    }
    service.redeliverFailed(desk.actor(), id, clock.instant().minus(span));
  }

  public String address() {
    return "/admin/webhooks/" + id;
  }

  public List<String> getSpans() {
    return List.of("hour", "day", "month");
  }

  public WebhookView getWebhook() {
    return webhook;
  }

  public WebhookFields getFields() {
    return fields;
  }

  /** A new secret, on the page that answers its making; null otherwise. */
  public IssuedSecret getIssued() {
    return issued;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
