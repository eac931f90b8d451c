package org.parley.community.webhook;

/** A signing secret, told this once and never again. */
public record IssuedSecret(long webhookId, String secret) {

  @Override
  public String toString() {
    return "IssuedSecret[webhookId=" + webhookId + "]";
  }
}
