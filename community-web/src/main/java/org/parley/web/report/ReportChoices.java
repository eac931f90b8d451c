package org.parley.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.report.ReportPolicy;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.web.security.CurrentActor;

/** What a report alone can be narrowed to; the rest is as in the queue, see QueueChoices. */
@Named
@RequestScoped
public class ReportChoices {

  @Inject CurrentActor currentActor;

  public List<FollowUpReason> getReasons() {
    return List.of(FollowUpReason.values());
  }

  /** Whether the reader may ask for what others did. */
  public boolean isLead() {
    return ReportPolicy.leads(currentActor.actor());
  }
}
