package org.parley.moderation.casesystem;

/**
 * The secrets of a case system that takes webhooks, told once: when they are made.
 *
 * @param outbound what we sign with; null where none is made here
 * @param inbound what the other side signs with; null like the other
 */
public record CaseSecrets(long connectionId, String outbound, String inbound) {

  @Override
  public String toString() {
    return "CaseSecrets[" + connectionId + "]";
  }
}
