package org.parley.moderation.conversation;

/** Who talks: the customer, or anybody of the team. */
public enum Side {
  CUSTOMER,
  TEAM
}
