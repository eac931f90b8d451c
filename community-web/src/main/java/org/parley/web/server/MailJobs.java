package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.parley.community.digest.DigestPump;
import org.parley.community.notice.NoticePump;
import org.parley.community.reply.InboundPump;
import org.parley.community.reply.ReplyUpkeepRelay;

/**
 * Mails that are written by themselves, and those that come in. On threads of their own: a mailbox
 * that does not answer keeps nobody waiting, and the community is healthy without it.
 */
@ApplicationScoped
public class MailJobs {

  private static final Duration TELL = Duration.ofSeconds(1);
  private static final Duration COMPOSE = Duration.ofMinutes(1);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration CLEAN_UP = Duration.ofHours(1);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject NoticePump notices;
  @Inject DigestPump digests;
  @Inject InboundPump inbound;
  @Inject ReplyUpkeepRelay upkeep;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 3)
            .with(new Job("notification mails", TELL, clock, notices::mailDue))
            .with(new Job("digests", COMPOSE, clock, digests::composeDue))
            .with(new Job("replies by mail", READ, clock, inbound::readDue))
            .with(new Job("forgotten replies", CLEAN_UP, clock, upkeep::forget));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
