package org.parley.community.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.community.problem.Invalid;

/**
 * What an administrator says of an endpoint.
 *
 * @param url where it listens: {@code http} or {@code https}, without user and fragment
 * @param eventTypes the words of the types it wants, empty for all
 */
public record WebhookForm(String url, String description, List<String> eventTypes, boolean active) {

  private static final int LONGEST_URL = 2_000;
  private static final int LONGEST_DESCRIPTION = 200;

  public WebhookForm {
    url = url == null ? "" : url.strip();
    description = description == null ? "" : description.strip();
    Set<String> known = new TreeSet<>();
    for (String word : eventTypes == null ? List.<String>of() : eventTypes) {
      known.add(
          EventType.ofWord(word)
              .filter(EventType::isChoice)
              .orElseThrow(() -> new Invalid("eventTypes", "webhook.event-type", word))
              .word());
    }
    eventTypes = List.copyOf(known);
    if (url.length() > LONGEST_URL || !isEndpoint(url)) {
      throw new Invalid("url", "webhook.url");
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      throw new Invalid("description", "webhook.description", LONGEST_DESCRIPTION);
    }
  }

  /** Whether it is an address that can be called. */
  public static boolean isEndpoint(String url) {
    try {
      URI uri = new URI(url);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null
          && uri.getPort() <= 65_535
          && uri.getPort() != 0
          && uri.getUserInfo() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
