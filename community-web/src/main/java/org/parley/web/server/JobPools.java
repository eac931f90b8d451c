package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Runs all background work from the deployment of the community to its end, each in its pool. */
@ApplicationScoped
public class JobPools {

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject Serving serving;
  @Inject @Any Instance<BackgroundWork> works;

  private final List<JobPool> pools = new ArrayList<>();

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    serving.once(this::begin);
  }

  private synchronized void begin() {
    works.forEach(work -> pools.add(begin(work)));
  }

  private JobPool begin(BackgroundWork work) {
    JobPool pool = new JobPool(threads, work.atOnce());
    for (Task task : work.tasks()) {
      pool.with(new Job(task.name(), task.pause(), clock, task.work()));
    }
    return pool;
  }

  /** Before any bean is gone that the work needs. */
  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object undeployed) {
    stop();
  }

  @PreDestroy
  synchronized void stop() {
    pools.forEach(JobPool::stop);
    pools.clear();
  }
}
