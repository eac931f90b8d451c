package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.checkin.CheckInPump;
import org.parley.moderation.followup.FollowUpPump;

/** Opens follow-ups that time brings, and tells of late ones, while the community is deployed. */
@ApplicationScoped
public class FollowUpJobs implements BackgroundWork {

  private static final Duration RING = Duration.ofSeconds(5);
  private static final Duration OPEN = Duration.ofSeconds(30);

  @Inject FollowUpPump followUps;
  @Inject CheckInPump checkIns;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("late follow-ups", RING, followUps::ring),
        new Task("unread spaces", RING, checkIns::ring),
        new Task("follow-ups of waiting questions", OPEN, followUps::open));
  }
}
