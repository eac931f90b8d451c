package org.parley.web.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file is asked for (RFC 9110, section 14): one range, or all of it. Several ranges
 * at once, and headers that make no sense, get the whole.
 *
 * @param length 0 when nothing of the file is asked for
 */
record ByteRange(long from, long length, long size) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  static ByteRange of(HttpServletRequest request, long size, String tag) {
    ByteRange whole = new ByteRange(0, size, size);
    String header = request.getHeader("Range");
    String condition = request.getHeader("If-Range");
    if (header == null || (condition != null && !condition.equals(tag))) {
      return whole;
    }
    Matcher range = ONE.matcher(header.strip());
    return range.matches() ? of(range.group(1), range.group(2), whole) : whole;
  }

  private static ByteRange of(String first, String last, ByteRange whole) {
    long size = whole.size;
    if (first.isEmpty()) {
      if (last.isEmpty()) {
        return whole;
      }
      long length = Math.min(size, Long.parseLong(last));
      return new ByteRange(size - length, length, size);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
    if (!last.isEmpty() && Long.parseLong(last) < from) {
      return whole;
    }
    return new ByteRange(from, Math.max(0, to - from + 1), size);
  }

  boolean isUnsatisfiable() {
    return length == 0;
  }

  void describe(HttpServletResponse response) {
    if (isUnsatisfiable()) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + size);
      return;
    }
    if (length < size) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes %d-%d/%d".formatted(from, from + length - 1, size));
    }
    response.setContentLengthLong(length);
  }
}
