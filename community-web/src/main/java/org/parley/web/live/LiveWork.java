package org.parley.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpPulses;
import org.parley.web.api.json.Json;

/** What a page's list of follow-ups knew when it was made, so that its channel tells what came. */
@Named
@RequestScoped
public class LiveWork {

  @Inject FollowUpPulses pulses;

  private WorkAsked asked;

  /** To be called before the list is read: what comes in between is told, and shown already. */
  public void note(FollowUpFilter filter) {
    asked = new WorkAsked(pulses.last(), filter);
  }

  /** As the page says it over its channel; null on a page without such a list. */
  public String getAsked() {
    return asked == null ? null : Json.write(asked);
  }
}
