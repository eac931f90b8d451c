package org.parley.moderation.conversation;

import java.util.Locale;

/** How far a conversation is. */
public enum ConversationState {
  /** The customer has not said yet whether they want it. */
  INVITED,
  OPEN,
  /** One side has proposed what may be said in public, and waits for the other. */
  OUTCOME_PROPOSED,
  CLOSED,
  DECLINED,
  /** The customer has said nothing for two weeks. */
  EXPIRED;

  /** Whether both sides may write. */
  public boolean isOpen() {
    return this == OPEN || this == OUTCOME_PROPOSED;
  }

  /** Whether it is over. */
  public boolean isEnded() {
    return this == CLOSED || this == DECLINED || this == EXPIRED;
  }

  /** The name used in the API: {@code outcome-proposed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
