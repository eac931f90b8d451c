package org.parley.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.parley.web.http.Gzip;

/**
 * A whole page, plain and compressed.
 *
 * @param tag names these bytes and no others of this address, without the quotes that a header has
 */
record KeptPage(String contentType, String tag, byte[] plain, byte[] zipped) {

  /** Half way: who waits for the first copy waits for this too. */
  private static final int LEVEL = 4;

  private static final Pattern NONCE = Pattern.compile("(<script\\b[^>]*?) nonce=\"[^\"]*\"");

  /** The page as it was made, but for what is different in each making. */
  static KeptPage of(String contentType, byte[] made) {
    byte[] plain = withoutNonces(made);
    return new KeptPage(contentType, tagOf(plain), plain, Gzip.zip(plain, LEVEL));
  }

  /** Bytes that it takes. */
  int size() {
    return plain.length + zipped.length;
  }

  /**
   * PrimeFaces gives every script one, which no policy of a visitor's page speaks of; with it a
   * page would never be the one that a browser has already.
   */
  private static byte[] withoutNonces(byte[] page) {
    // each byte a letter, and back
    String text = new String(page, StandardCharsets.ISO_8859_1);
    return NONCE.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Nobody gains by two pages of one address with the same sum, so a quick one will do. */
  private static String tagOf(byte[] plain) {
    var sum = new CRC32C();
    sum.update(plain);
    return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(plain.length);
  }
}
