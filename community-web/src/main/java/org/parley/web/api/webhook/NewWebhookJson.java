package org.parley.web.api.webhook;

import java.util.List;
import org.parley.community.webhook.WebhookForm;

/**
 * An endpoint as it is sent.
 *
 * @param eventTypes the types that it is told, null or empty for all
 * @param active whether it is switched on; true when left out
 */
public record NewWebhookJson(
    String url, String description, List<String> eventTypes, Boolean active) {

  WebhookForm form() {
    return new WebhookForm(
        url, description, eventTypes == null ? List.of() : eventTypes, active == null || active);
  }
}
