package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Mails whatever is due. What cannot be written never holds the others up. */
@ApplicationScoped
public class NoticePump {

  private static final Logger LOG = Logger.getLogger(NoticePump.class.getName());
  // a bound, so that one call ends even while notifications come in faster
  private static final int AT_MOST = 1_000;

  @Inject NoticeRelay relay;

  public void mailDue() {
    boolean more = true;
    for (int tried = 0; more && tried < AT_MOST; tried++) {
      try {
        more = relay.mailOne();
      } catch (NoticeFailed failure) {
        LOG.log(Level.WARNING, "A notification mail could not be written", failure);
        relay.postpone(failure);
      }
    }
  }
}
