package org.parley.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that two texts, or two documents, share only if they are alike. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * Of everything that a document says: 32 bits, so that those of a million documents add up to less
   * than what a double holds exactly, which is what Elasticsearch adds with.
   */
  public static long of(PostDocument document) {
    return of(document.toString()) >>> Integer.SIZE;
  }

  public static long of(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
