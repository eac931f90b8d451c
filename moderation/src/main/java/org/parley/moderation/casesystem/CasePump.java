package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.moderation.casesystem.CaseHealth.Look;

/** Tells case systems what is due, and reads those that do not tell by themselves. */
@ApplicationScoped
public class CasePump {

  private static final Logger LOG = Logger.getLogger(CasePump.class.getName());

  // a bound, so that one call ends even while there is always more
  private static final int AT_MOST = 1_000;

  @Inject CaseRelay relay;
  @Inject CaseNewsRelay news;
  @Inject CaseSystems systems;

  /** Returns how much was tried. Any number of workers may run it at once. */
  public int tell() {
    int tried = 0;
    Optional<CaseClaim> claim = relay.claim();
    while (claim.isPresent()) {
      tell(claim.get());
      tried++;
      claim = tried < AT_MOST ? relay.claim() : Optional.empty();
    }
    return tried;
  }

  private void tell(CaseClaim claim) {
    try {
      relay.record(claim, systems.tell(claim));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Case message " + claim.messageId() + " waits", e);
      relay.putOff(claim, e.getClass().getSimpleName());
    }
  }

  /** Returns how many systems were read. */
  public int read() {
    int read = 0;
    Optional<Look> look = news.look();
    while (look.isPresent()) {
      read(look.get());
      read++;
      look = read < AT_MOST ? news.look() : Optional.empty();
    }
    return read;
  }

  private void read(Look look) {
    CaseReading reading =
        systems.of(look.account().kind()).read(look.account(), CaseNewsRelay.from(look));
    if (reading.error() != null) {
      news.failed(look, reading.error());
      return;
    }
    reading.news().forEach(each -> news.take(look, each));
    news.known(look, reading);
  }
}
