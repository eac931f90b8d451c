package org.parley.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The one encoding that every browser takes. */
public final class Gzip {

  private static final Pattern NAME_AND_WEIGHT =
      Pattern.compile("\\s*(?:x-)?gzip\\s*(?:;\\s*q=([0-9.]*))?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTHING = Pattern.compile("0(?:\\.0*)?");

  private Gzip() {}

  public static boolean isAccepted(HttpServletRequest request) {
    return isAccepted(request.getHeader("Accept-Encoding"));
  }

  /**
   * Whether the value of {@code Accept-Encoding} names it, and not to refuse it (RFC 9110, 12.5.3).
   */
  static boolean isAccepted(String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(NAME_AND_WEIGHT::matcher)
            .anyMatch(each -> each.matches() && !isNothing(each.group(1)));
  }

  private static boolean isNothing(String weight) {
    return weight != null && NOTHING.matcher(weight).matches();
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
