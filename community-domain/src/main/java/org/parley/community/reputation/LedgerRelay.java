package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** Brings the entries of some members in step with their causes, in one transaction. */
@ApplicationScoped
public class LedgerRelay {

  @Inject Ledger ledger;

  /** Answers how many entries were written. */
  @Transactional
  public int settle(Collection<Long> memberIds) {
    return ledger.settleMembers(memberIds, Reason.RULES);
  }
}
