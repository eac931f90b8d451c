package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** What administrators do about mail that did not go. */
@ApplicationScoped
@Transactional
public class MailService {

  @Inject Clock clock;
  @Inject MailOutbox outbox;

  /** Has a dead mail tried again, at once and up to ten times. */
  public void retry(Actor actor, long mailId) {
    MailPolicy.requireOperating(actor);
    find(mailId).revive(clock.instant());
  }

  /** Lets a dead mail go, unsent. */
  public void discard(Actor actor, long mailId) {
    MailPolicy.requireOperating(actor);
    find(mailId).discard(clock.instant());
  }

  private Mail find(long mailId) {
    return outbox.find(mailId).orElseThrow(() -> new NotFound("mail.unknown"));
  }
}
