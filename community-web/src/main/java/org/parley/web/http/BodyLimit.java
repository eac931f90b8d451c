package org.parley.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Lets bodies of up to 32 MiB through: far more than any text may have, so that who pastes too much
 * gets an answer about their text and not about a request. What is bigger is refused. The server's
 * own limit for forms must be the same, see {@code max-form-post-size-bytes}.
 */
public class BodyLimit extends HttpFilter {

  /** The largest body that is read, in bytes. */
  public static final int LARGEST = 32 * 1024 * 1024;

  private static final int READ_OUT = 2 * LARGEST;
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      if (request.getContentLengthLong() > READ_OUT) {
        response.setHeader("Connection", "close");
      } else {
        // most clients listen only after they have said everything
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
      Refusal.send(
          request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "request.too-large");
      return;
    }
    // before anybody asks for the first parameter
    request.setCharacterEncoding("UTF-8");
    CountedRequest counted = new CountedRequest(request, LARGEST);
    chain.doFilter(counted, response);
  }
}
