package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Forgets addresses that have expired and mails that were dealt with long ago. */
@ApplicationScoped
public class ReplyUpkeepRelay {

  @Inject ReplyAddresses addresses;
  @Inject InboundMails inbound;

  @Transactional
  public int forget() {
    return addresses.removeExpired() + inbound.removeOld();
  }
}
