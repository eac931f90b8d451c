package org.parley.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.community.webhook.EventType;
import org.parley.community.webhook.WebhookForm;
import org.parley.community.webhook.WebhookView;

/** What is typed and ticked in the form of an endpoint. */
public final class WebhookFields {

  private String url = "";
  private String description = "";
  private Set<String> chosen = Set.of();
  private boolean all = true;
  private boolean active = true;

  void fill(WebhookView webhook) {
    url = webhook.url();
    description = webhook.description();
    chosen = Set.copyOf(webhook.eventTypes());
    all = webhook.isForAll();
    active = webhook.isActive();
  }

  void read(HttpServletRequest request) {
    url = Objects.toString(request.getParameter("url"), "");
    description = Objects.toString(request.getParameter("description"), "");
    String[] types = request.getParameterValues("type");
    chosen = types == null ? Set.of() : Set.copyOf(List.of(types));
    all = !"some".equals(request.getParameter("events"));
    active = request.getParameter("active") != null;
  }

  /** An endpoint that is to be told some events, but none of them, is told none: not all. */
  boolean isForNothing() {
    return !all && chosen.isEmpty();
  }

  WebhookForm toForm() {
    return new WebhookForm(url, description, all ? List.of() : List.copyOf(chosen), active);
  }

  public String getUrl() {
    return url;
  }

  public String getDescription() {
    return description;
  }

  public boolean isAll() {
    return all;
  }

  public boolean isActive() {
    return active;
  }

  public List<String> getTypes() {
    return EventType.choices().stream().map(EventType::word).toList();
  }

  public boolean isChosen(String type) {
    return chosen.contains(type);
  }
}
