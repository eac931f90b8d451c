package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.account.MemberSuspended;

/** Takes the reply addresses of who is suspended out of use, in the same transaction. */
@ApplicationScoped
public class RevokedAddresses {

  @Inject ReplyAddresses addresses;

  void on(@Observes MemberSuspended suspended) {
    addresses.revokeAll(suspended.memberId());
  }
}
