package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.web.security.CurrentActor;

/** What the forms about agents and rules offer. */
@Named
@RequestScoped
public class RoutingChoices {

  @Inject CurrentActor currentActor;
  @Inject SpaceViews views;

  private List<SpaceView> spaces;

  /** Asked for by each form of the page, read once. */
  public List<SpaceView> getSpaces() {
    if (spaces == null) {
      spaces = views.list(currentActor.actor());
    }
    return spaces;
  }

  public List<FollowUpReason> getReasons() {
    return List.of(FollowUpReason.values());
  }
}
