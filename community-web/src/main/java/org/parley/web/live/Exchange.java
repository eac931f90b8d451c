package org.parley.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parley.community.live.Signal;

/**
 * Where signals from the wire and sayings from pages meet. One thread does everything in turn, so
 * that a page never hears of things in the wrong order; none of the callers waits for it.
 */
@ApplicationScoped
public class Exchange {

  private static final long GATHER_MS = 150;
  private static final long VIEWS_S = 15;
  private static final long PING_S = 25;

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject Channels channels;
  @Inject News news;
  @Inject Writing writing;
  @Inject Heartbeat heartbeat;

  private ScheduledExecutorService executor;
  private Pending pending;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    executor = Executors.newSingleThreadScheduledExecutor(threads);
    executor.scheduleWithFixedDelay(news::tellViews, VIEWS_S, VIEWS_S, TimeUnit.SECONDS);
    executor.scheduleWithFixedDelay(heartbeat::note, PING_S, PING_S, TimeUnit.SECONDS);
    executor.scheduleWithFixedDelay(this::ping, PING_S, PING_S, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    executor.shutdownNow();
    channels.all().forEach(channel -> channels.close(channel, Line.Ending.AGAIN));
  }

  /** Something may be worth telling; what comes in the next moment is told with it. */
  public void hear(Signal signal) {
    later(
        () -> {
          if (pending == null) {
            pending = new Pending();
            executor.schedule(this::tell, GATHER_MS, TimeUnit.MILLISECONDS);
          }
          pending.add(signal);
        });
  }

  /** Signals may have been missed: all pages say again what they show. */
  public void missed() {
    later(() -> channels.all().forEach(channel -> channel.send(Tellings.AGAIN)));
  }

  /** A page said something. */
  void hear(Channel channel, Saying saying) {
    if (!channel.hears(clock.instant())) {
      channels.close(channel, Line.Ending.TOO_MUCH);
    } else if (saying.isWatch()) {
      channel.watch(saying.watch());
      later(() -> news.catchUp(channel));
    } else if (saying.isWriting()) {
      later(() -> writing.tell(channel.reader(), saying.thread()));
    } else if (saying.isCursor()) {
      later(() -> writing.tell(channel.reader(), saying.document(), saying.cursor()));
    }
  }

  private void tell() {
    Pending gathered = pending;
    pending = null;
    news.tell(gathered);
  }

  private void ping() {
    Instant now = clock.instant();
    for (Channel channel : channels.all()) {
      if (channel.caller().hasLeft(now)) {
        channels.close(channel, Line.Ending.SESSION_OVER);
      } else if (channel.isSilent(now)) {
        channels.close(channel, Line.Ending.AGAIN);
      } else {
        channel.send(Tellings.PING);
      }
    }
  }

  private void later(Runnable work) {
    try {
      executor.execute(work);
    } catch (RejectedExecutionException stopping) {
      // pages that are still connected learn of everything when they have connected again
      channels.all().forEach(channel -> channels.close(channel, Line.Ending.AGAIN));
    }
  }
}
