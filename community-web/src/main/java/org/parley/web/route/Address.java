package org.parley.web.route;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The readable address of the page that a request is about. */
public final class Address {

  private static final String ATTRIBUTE = Address.class.getName();

  private Address() {}

  /** Path and query as the browser shows them; never the address of another site. */
  public static String of(HttpServletRequest request) {
    Object remembered = request.getAttribute(ATTRIBUTE);
    return remembered == null ? "/" : remembered.toString();
  }

  /**
   * Whether a redirect may follow this address that a request brought along: a path of this site.
   */
  public static boolean isLocal(String address) {
    return address != null
        && address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
  }

  /** Whether the path leads to a page that only the staff opens. */
  public static boolean isOfStaff(String path) {
    return path.startsWith("/admin") || path.startsWith("/moderation");
  }

  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static void remember(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, of(path(request), request.getQueryString()));
  }

  /** Made from the decoded path: the raw one may begin with two slashes, which names a host. */
  static String of(String path, String query) {
    try {
      String encoded = new URI(null, null, path.replaceFirst("^/+", "/"), null).toASCIIString();
      return query == null ? encoded : encoded + "?" + query;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
