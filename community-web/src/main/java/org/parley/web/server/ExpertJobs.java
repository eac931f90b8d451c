package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.asking.AskPump;
import org.parley.community.checking.DrawRelay;

/** Draws answers to be checked, and asks experts where that is switched on. */
@ApplicationScoped
public class ExpertJobs implements BackgroundWork {

  private static final Duration ASK = Duration.ofMinutes(1);
  private static final Duration DRAW = Duration.ofMinutes(10);

  @Inject AskPump asking;
  @Inject DrawRelay draws;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("asking experts", ASK, asking::askDue),
        new Task("drawing checks", DRAW, draws::drawToday));
  }
}
