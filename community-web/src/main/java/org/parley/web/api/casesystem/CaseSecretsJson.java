package org.parley.web.api.casesystem;

import org.parley.moderation.casesystem.CaseSecrets;

/**
 * The secrets of a case system that takes webhooks, told once.
 *
 * @param outbound what we sign with, null for other kinds
 * @param inbound what it signs with, null for other kinds
 */
public record CaseSecretsJson(long id, String outbound, String inbound) {

  static CaseSecretsJson of(CaseSecrets secrets) {
    return new CaseSecretsJson(secrets.connectionId(), secrets.outbound(), secrets.inbound());
  }

  @Override
  public String toString() {
    return "CaseSecretsJson[" + id + "]";
  }
}
