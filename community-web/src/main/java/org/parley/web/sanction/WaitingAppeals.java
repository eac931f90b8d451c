package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.moderation.sanction.SanctionPolicy;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.security.CurrentActor;

/** How many appeals of members wait for the reader's decision, as the navigation says it. */
@Named
@RequestScoped
public class WaitingAppeals {

  @Inject CurrentActor currentActor;
  @Inject SanctionViews views;

  private Integer count;

  /** Zero for who does not decide. */
  public int getCount() {
    if (count == null) {
      boolean decides = SanctionPolicy.maySee(currentActor.actor());
      count = decides ? views.countAppeals(currentActor.actor()) : 0;
    }
    return count;
  }
}
