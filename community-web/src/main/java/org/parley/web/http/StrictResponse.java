package org.parley.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the one content security policy. PrimeFaces sends a policy of its own for each page: only
 * the nonce in it is taken over, and only on pages of the staff, the only ones with its scripts.
 * Redirects stay paths, so that the public address is never guessed from what a request says.
 */
final class StrictResponse extends HttpServletResponseWrapper {

  static final String HEADER = "Content-Security-Policy";

  private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

  private final boolean takesNonce;

  StrictResponse(HttpServletResponse response, boolean takesNonce) {
    super(response);
    this.takesNonce = takesNonce;
  }

  static String strict() {
    return policy("'self'");
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(HEADER)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase(HEADER)) {
      Matcher nonce = NONCE.matcher(value);
      if (takesNonce && nonce.find()) {
        super.setHeader(HEADER, policy("'self' " + nonce.group()));
      }
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (!location.startsWith("/")) {
      super.sendRedirect(location);
      return;
    }
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
    flushBuffer();
  }

  private static String policy(String scripts) {
    return "default-src 'self'; script-src "
        + scripts
        + "; style-src 'self'; img-src 'self' data: https:; object-src 'none';"
        + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
  }
}
