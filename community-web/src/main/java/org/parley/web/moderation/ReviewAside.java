package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.review.LastDecision;
import org.parley.moderation.review.LastDecisions;
import org.parley.web.security.CurrentActor;

/** What stands beside the queue: what the reader decided last, and the spaces to choose from. */
@Named
@RequestScoped
public class ReviewAside {

  @Inject CurrentActor currentActor;
  @Inject LastDecisions decisions;
  @Inject SpaceViews spaces;

  private LastDecision last;
  private boolean isRead;
  private List<SpaceView> spaceList;

  /** Null when there is none that could be undone. */
  public LastDecision getLast() {
    if (!isRead) {
      last = decisions.of(currentActor.actor()).orElse(null);
      isRead = true;
    }
    return last;
  }

  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.list(currentActor.actor());
    }
    return spaceList;
  }
}
