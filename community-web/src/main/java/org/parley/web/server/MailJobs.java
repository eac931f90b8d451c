package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.digest.DigestPump;
import org.parley.community.notice.NoticePump;
import org.parley.community.reply.InboundPump;
import org.parley.community.reply.ReplyUpkeepRelay;

/**
 * Mails that are written by themselves, and those that come in. On threads of their own: a mailbox
 * that does not answer keeps nobody waiting, and the community is healthy without it.
 */
@ApplicationScoped
public class MailJobs implements BackgroundWork {

  private static final Duration TELL = Duration.ofSeconds(1);
  private static final Duration COMPOSE = Duration.ofMinutes(1);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration CLEAN_UP = Duration.ofHours(1);

  @Inject NoticePump notices;
  @Inject DigestPump digests;
  @Inject InboundPump inbound;
  @Inject ReplyUpkeepRelay upkeep;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("notification mails", TELL, notices::mailDue),
        new Task("digests", COMPOSE, digests::composeDue),
        new Task("replies by mail", READ, inbound::readDue),
        new Task("forgotten replies", CLEAN_UP, upkeep::forget));
  }

  @Override
  public int atOnce() {
    return 3;
  }
}
