package org.parley.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.webhook.DeliveryLog;
import org.parley.community.webhook.DeliveryView;
import org.parley.web.admin.AdminDesk;
import org.parley.web.page.Pager;

/** The log below an endpoint on {@code admin-webhook.xhtml}: a page of its deliveries. */
@Named
@RequestScoped
public class DeliveryLogPage {

  private static final int LIMIT = 25;

  @Inject DeliveryLog log;
  @Inject AdminDesk desk;
  @Inject AdminWebhookPage webhook;

  private String state = "";
  private String after = "";
  private Page<DeliveryView> deliveries;

  public Page<DeliveryView> getDeliveries() {
    if (deliveries == null) {
      deliveries = log.list(desk.actor(), webhook.getId(), state, after, LIMIT);
    }
    return deliveries;
  }

  public List<String> getStates() {
    return List.of("", "failed", "waiting", "delivered");
  }

  public String filtered(String other) {
    return webhook.address() + (other.isEmpty() ? "" : "?state=" + other) + "#log";
  }

  public Pager getPager() {
    return new Pager(
        webhook.address() + (state.isEmpty() ? "" : "?state=" + state),
        after,
        getDeliveries().next());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
