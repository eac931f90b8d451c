package org.parley.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The one encoding that every browser takes. */
public final class Gzip {

  private Gzip() {}

  public static boolean isAccepted(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /**
   * @param level 1, quick, to 9, small
   */
  public static byte[] zip(byte[] plain, int level) {
    var bytes = new ByteArrayOutputStream(plain.length / 4);
    try (var out = new Levelled(bytes, level)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A level can only be chosen from within. */
  private static final class Levelled extends GZIPOutputStream {

    Levelled(ByteArrayOutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
