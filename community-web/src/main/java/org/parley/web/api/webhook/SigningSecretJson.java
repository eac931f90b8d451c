package org.parley.web.api.webhook;

/** A signing secret, told once. */
public record SigningSecretJson(long webhookId, String secret) {

  @Override
  public String toString() {
    return "SigningSecretJson[webhookId=" + webhookId + "]";
  }
}
