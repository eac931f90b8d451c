package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.moderation.screening.own.OwnModelService;

/**
 * Has the community's own model of spam learn from new decisions, and forget posts that are gone,
 * while the community is deployed. On a thread of its own: nothing waits for it.
 */
@ApplicationScoped
public class ScreeningJobs implements BackgroundWork {

  private static final Duration LEARN = Duration.ofHours(1);

  @Inject OwnModelService models;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("own spam model", LEARN, () -> models.learnIfNew(Actor.operator())));
  }
}
