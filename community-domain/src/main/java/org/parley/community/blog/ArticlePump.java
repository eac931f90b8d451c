package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Publishes whatever is due. An article that is held back never holds the others up. */
@ApplicationScoped
public class ArticlePump {

  private static final Logger LOG = Logger.getLogger(ArticlePump.class.getName());

  // a bound, so that one call ends; the rest comes with the next
  private static final int AT_MOST = 200;

  @Inject ArticleRelay relay;

  /** Returns how many were published. */
  public int publishDue() {
    int published = 0;
    for (int tried = 0; tried < AT_MOST; tried++) {
      try {
        if (!relay.publishOne()) {
          return published;
        }
        published++;
      } catch (ArticleRelay.Held held) {
        LOG.log(Level.INFO, "A scheduled article is held back: {0}", held.getMessage());
        relay.hold(held);
      }
    }
    return published;
  }
}
