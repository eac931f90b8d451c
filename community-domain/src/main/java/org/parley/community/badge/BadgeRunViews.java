package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** How far runs are, for administrators: one query. */
@ApplicationScoped
public class BadgeRunViews {

  private static final int LATEST = 5;

  @Inject BadgeRuns runs;

  /** The newest first. */
  public List<BadgeRun> latest(Actor actor) {
    BadgePolicy.requireDefining(actor);
    return runs.latest(LATEST);
  }

  /**
   * @throws NotFound when there is no such run
   */
  public BadgeRun find(Actor actor, long id) {
    BadgePolicy.requireDefining(actor);
    return runs.find(id).orElseThrow(() -> new NotFound("badge.run-not-found"));
  }
}
