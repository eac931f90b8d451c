package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * A company's other system, where a follow-up is a case. Every method may be called again for the
 * same act, because its answer was lost on the way: the handle's key and message are the same then,
 * and the second call makes no second case and no second comment. None of them throws for what the
 * other side does; that is the answer.
 */
public interface CaseSystem {

  CaseKind kind();

  /** Asks whether it would listen; nothing is made or changed there. */
  CaseAnswer greet(CaseAccount account);

  /** Makes the case, or finds it when it is there. */
  CaseAnswer open(CaseAccount account, CaseFile file);

  CaseAnswer comment(CaseAccount account, CaseComment comment);

  CaseAnswer close(CaseAccount account, CaseHandle handle);

  /** It is worked on again. */
  CaseAnswer reopen(CaseAccount account, CaseHandle handle);

  /**
   * What was done to cases of ours since a moment; what was heard before may be among it. Empty for
   * systems that tell by themselves.
   */
  CaseReading read(CaseAccount account, Instant since);
}
