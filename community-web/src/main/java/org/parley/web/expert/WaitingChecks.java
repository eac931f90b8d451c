package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.checking.CheckPolicy;
import org.parley.community.checking.CheckQueue;
import org.parley.community.recruiting.RecruitingPolicy;
import org.parley.web.security.CurrentActor;

/** What of the staff's work with experts is open to the reader, as the navigation says it. */
@Named
@RequestScoped
public class WaitingChecks {

  @Inject CurrentActor currentActor;
  @Inject CheckQueue queue;

  private Integer count;

  /** Zero for who checks nothing. */
  public int getCount() {
    if (count == null) {
      count = queue.count(currentActor.actor());
    }
    return count;
  }

  /** Whether the reader checks answers. */
  public boolean isOpen() {
    return CheckPolicy.mayCheck(currentActor.actor());
  }

  /** Whether the reader looks for candidates. */
  public boolean isRecruiting() {
    return RecruitingPolicy.mayRecruit(currentActor.actor());
  }
}
