package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends whatever is due. A mail that is refused never holds the others up. */
@ApplicationScoped
public class MailPump {

  private static final Logger LOG = Logger.getLogger(MailPump.class.getName());
  // a bound, so that one call ends even while mails are queued faster than sent
  private static final int AT_MOST = 1_000;

  @Inject MailRelay relay;

  /** Returns how many mails were sent. */
  public int sendDue() {
    int sent = 0;
    boolean more = true;
    for (int tried = 0; more && tried < AT_MOST; tried++) {
      try {
        more = relay.sendOne();
        sent += more ? 1 : 0;
      } catch (SendingFailed failure) {
        LOG.log(Level.WARNING, "Mail {0} waits: {1}", logged(failure));
        relay.recordFailure(failure);
      }
    }
    return sent;
  }

  private static Object[] logged(SendingFailed failure) {
    return new Object[] {String.valueOf(failure.mailId()), failure.getMessage()};
  }
}
