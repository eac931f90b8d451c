package org.parley.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.NotFound;
import org.parley.community.webhook.DeliveryLog;
import org.parley.community.webhook.DeliveryView;
import org.parley.community.webhook.WebhookService;
import org.parley.web.admin.AdminDesk;

/** {@code admin-delivery.xhtml}: one delivery with all its attempts. */
@Named
@RequestScoped
public class AdminDeliveryPage {

  @Inject DeliveryLog log;
  @Inject WebhookService service;
  @Inject AdminDesk desk;

  private String webhook;
  private long id;
  private DeliveryView delivery;

  /** Also takes the form that has it delivered again. */
  public void load() {
    delivery = log.find(desk.actor(), webhookId(), id);
    if (desk.isSending()) {
      desk.attempt(
          () -> service.redeliver(desk.actor(), webhookId(), id), address() + "?done=redelivered");
    }
  }

  private long webhookId() {
    if (!webhook.matches("[0-9]{1,18}")) {
      throw new NotFound("webhook.unknown");
    }
    return Long.parseLong(webhook);
  }

  public String address() {
    return "/admin/webhooks/" + webhook + "/deliveries/" + id;
  }

  public DeliveryView getDelivery() {
    return delivery;
  }

  public String getWebhook() {
    return webhook;
  }

  public void setWebhook(String webhook) {
    this.webhook = webhook;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
