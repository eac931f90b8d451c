package org.parley.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses pages' addresses whose query holds bytes that are no text, such as half of a surrogate
 * pair: the server fails at them whoever asks for the first parameter, also on the page that would
 * tell of it, so the answer is a line of plain text. The API reads its addresses by itself.
 */
public class ReadableAddress extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final char LAST_BYTE = 0xFF;
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getOutputStream()
        .write("This address cannot be read.\n".getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isReadable(HttpServletRequest request) {
    if (request.getQueryString() == null
        || !WITHOUT_BODY.contains(request.getMethod())
        || request.getRequestURI().startsWith("/api/")) {
      return true;
    }
    return isText(request.getQueryString());
  }

  /** Nothing is asked of the request: it would read its parameters before it knows how. */
  private static boolean isText(String query) {
    ByteBuffer bytes = ByteBuffer.allocate(query.length());
    for (int at = 0; at < query.length(); at++) {
      char character = query.charAt(at);
      if (character == '%' && ESCAPE.matcher(query).region(at, query.length()).lookingAt()) {
        bytes.put((byte) Integer.parseInt(query.substring(at + 1, at + 3), 16));
        at += 2;
      } else if (character <= LAST_BYTE) {
        bytes.put((byte) character);
      }
    }
    try {
      // a new decoder reports what is no text
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
