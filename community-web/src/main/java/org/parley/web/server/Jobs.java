package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.parley.community.event.EventPump;
import org.parley.community.mail.MailPump;

/**
 * What runs by itself while the community is deployed. Each node runs them all: the work is claimed
 * row by row in the database, so that nothing is done twice.
 */
@ApplicationScoped
public class Jobs {

  private static final Duration DELIVER = Duration.ofMillis(300);
  private static final Duration SEND = Duration.ofSeconds(1);
  private static final Duration COUNT = Duration.ofSeconds(5);
  private static final Duration CLEAN_UP = Duration.ofHours(1);

  @Resource ManagedScheduledExecutorService executor;
  @Inject Clock clock;
  @Inject EventPump events;
  @Inject MailPump mails;
  @Inject Upkeep upkeep;
  @Inject Serving serving;

  private List<Job> jobs = List.of();

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    jobs =
        List.of(
            new Job("events", DELIVER, clock, events::deliverDue),
            new Job("mail", SEND, clock, mails::sendDue),
            new Job("counts", COUNT, clock, upkeep::count),
            new Job("clean-up", CLEAN_UP, clock, upkeep::cleanUp));
    serving.once(this::schedule);
  }

  private void schedule() {
    for (Job job : jobs) {
      // a fixed delay, not a fixed rate: a run never overlaps the one before
      executor.scheduleWithFixedDelay(
          job, DELIVER.toMillis(), job.pause().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void stop() {
    jobs.forEach(Job::stop);
    new Job("last counts", COUNT, clock, upkeep::count).run();
  }

  /** Whether every job has run, and is not long overdue. */
  public boolean running() {
    return !jobs.isEmpty() && jobs.stream().allMatch(Job::isAlive);
  }
}
