package org.parley.web.cache;

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

  static KeptPage of(String contentType, byte[] plain) {
    return new KeptPage(contentType, tagOf(plain), plain, Gzip.zip(plain, LEVEL));
  }

  /** Bytes that it takes. */
  int size() {
    return plain.length + zipped.length;
  }

  /** Nobody gains by two pages of one address with the same sum, so a quick one will do. */
  private static String tagOf(byte[] plain) {
    var sum = new CRC32C();
    sum.update(plain);
    return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(plain.length);
  }
}
