package org.parley.community.notification;

import java.util.Objects;

/**
 * Where news leads that is about no post: a page of the community, such as a badge or a document.
 *
 * @param title what stands there, as the inbox and mails show it
 * @param path the page's address, without host, from {@code /} on
 * @param spaceId who does not see this space is neither told nor shown it, at any moment; null when
 *     there is nothing to hide from whom it is told
 */
public record Spot(String title, String path, Long spaceId) {

  public Spot {
    Objects.requireNonNull(title);
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A page of this community begins with a slash: " + path);
    }
  }
}
