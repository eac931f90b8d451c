package org.parley.web.api.webhook;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.parley.community.problem.Invalid;

/**
 * What is to be delivered again.
 *
 * @param since all that failed of what was queued since then
 */
public record RedeliverJson(String since) {

  Instant moment() {
    try {
      return Instant.parse(since == null ? "" : since);
    } catch (DateTimeParseException e) {
      throw new Invalid("since", "webhook.since");
    }
  }
}
