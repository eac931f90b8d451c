package org.parley.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.web.http.Gzip;

/** Sends a kept page, or that it is still the one that the browser has. */
final class PageAnswer {

  private PageAnswer() {}

  static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isZipped = Gzip.isAccepted(request);
    String tag = "\"" + page.tag() + (isZipped ? "-gz\"" : "\"");
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(page.contentType());
    byte[] body = isZipped ? page.zipped() : page.plain();
    if (isZipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
