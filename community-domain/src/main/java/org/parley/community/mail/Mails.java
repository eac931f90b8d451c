package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Where services hand in what is to be mailed. The mail is queued in their transaction: it goes if
 * and only if what it tells of was committed.
 */
@ApplicationScoped
public class Mails {

  @Inject Clock clock;
  @Inject MailOutbox outbox;

  /** Returns the id of the queued mail. */
  public long queue(NewMail mail) {
    Mail queued = new Mail(mail, clock.instant());
    outbox.add(queued);
    outbox.note(queued, mail);
    return queued.id();
  }
}
