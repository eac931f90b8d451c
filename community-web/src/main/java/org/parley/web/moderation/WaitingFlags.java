package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.moderation.review.ReviewPolicy;
import org.parley.moderation.review.ReviewQueue;
import org.parley.web.security.CurrentActor;

/** How much waits for the reader's decision, as the navigation says it. */
@Named
@RequestScoped
public class WaitingFlags {

  @Inject CurrentActor currentActor;
  @Inject ReviewQueue queue;

  private Integer count;

  /** Zero for who does not review. */
  public int getCount() {
    if (count == null) {
      boolean reviews = ReviewPolicy.mayReview(currentActor.actor());
      count = reviews ? queue.count(currentActor.actor()) : 0;
    }
    return count;
  }
}
