package org.parley.moderation.casesystem;

/**
 * How a case system is reached. It never shows its secret in a log.
 *
 * @param url its address, without a slash at the end
 * @param clientId who signs in there, empty where nobody does
 * @param secret what signs, or signs in
 */
public record CaseAccount(
    long connectionId, CaseKind kind, String url, String clientId, String secret) {

  @Override
  public String toString() {
    return "CaseAccount[" + connectionId + ", " + kind + ", " + url + "]";
  }
}
