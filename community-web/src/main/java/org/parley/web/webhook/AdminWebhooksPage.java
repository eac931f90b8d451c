package org.parley.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.community.problem.Invalid;
import org.parley.community.webhook.IssuedSecret;
import org.parley.community.webhook.WebhookService;
import org.parley.community.webhook.WebhookView;
import org.parley.community.webhook.WebhookViews;
import org.parley.web.admin.AdminDesk;

/** {@code admin-webhooks.xhtml}: all endpoints, and a form for one more. */
@Named
@RequestScoped
public class AdminWebhooksPage {

  @Inject WebhookViews views;
  @Inject WebhookService service;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private final WebhookFields fields = new WebhookFields();
  private IssuedSecret issued;
  private List<WebhookView> webhooks;

  /** Also takes the form that makes one; its secret is shown on the page that answers it. */
  public void load() {
    if (desk.isSending()) {
      fields.read(request);
      desk.succeeds(this::create);
    }
  }

  private void create() {
    if (fields.isForNothing()) {
      throw new Invalid("eventTypes", "webhook.event-types");
    }
    issued = service.create(desk.actor(), fields.toForm());
  }

  public List<WebhookView> getWebhooks() {
    if (webhooks == null) {
      webhooks = views.list(desk.actor());
    }
    return webhooks;
  }

  public WebhookFields getFields() {
    return issued == null ? fields : new WebhookFields();
  }

  /** The endpoint just made, with its secret; null otherwise. */
  public IssuedSecret getIssued() {
    return issued;
  }
}
