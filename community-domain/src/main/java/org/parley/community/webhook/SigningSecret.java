package org.parley.community.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an endpoint and the community share: {@code whsec_} and 32 random bytes in Base64. It signs
 * as Standard Webhooks 1.0.0 says ("Signature scheme"), and never shows in a log.
 */
public final class SigningSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final String text;

  public SigningSecret(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("A signing secret begins with " + PREFIX);
    }
    this.text = text;
  }

  public static SigningSecret make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
  }

  /** For the row that keeps it, and for the one time that it is told. */
  public String text() {
    return text;
  }

  /**
   * One word of the header {@code webhook-signature}.
   *
   * @param timestamp seconds since 1970
   */
  public String sign(String messageId, long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, ALGORITHM));
      String signed = messageId + "." + timestamp + "." + body;
      byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether one of the words of a header {@code webhook-signature} is this secret's.
   *
   * @param header what was sent, null when nothing was
   * @param timestamp seconds since 1970
   */
  public boolean hasSigned(String header, String messageId, long timestamp, String body) {
    byte[] expected = sign(messageId, timestamp, body).getBytes(StandardCharsets.UTF_8);
    return Stream.of((header == null ? "" : header).split(" "))
        .anyMatch(word -> MessageDigest.isEqual(expected, word.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
