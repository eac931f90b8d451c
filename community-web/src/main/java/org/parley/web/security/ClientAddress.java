package org.parley.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address that a request came from. {@code X-Forwarded-For} says what anybody writes into it:
 * it counts only as far as the proxies that {@code parley.proxies} names vouch for it.
 */
public final class ClientAddress {

  private final Set<String> proxies;

  /**
   * @param proxies addresses of trusted proxies, separated by commas
   */
  ClientAddress(String proxies) {
    this.proxies = Set.copyOf(addresses(proxies).collect(Collectors.toSet()));
  }

  public static String of(HttpServletRequest request) {
    return new ClientAddress(System.getProperty("parley.proxies", ""))
        .of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  String of(String remote, String forwarded) {
    if (forwarded == null || !proxies.contains(remote)) {
      return remote;
    }
    // each proxy appends whom it heard: the last one that is not a proxy itself is the client
    List<String> hops = addresses(forwarded).toList();
    for (int i = hops.size() - 1; i >= 0; i--) {
      if (!proxies.contains(hops.get(i))) {
        return hops.get(i);
      }
    }
    return remote;
  }

  private static java.util.stream.Stream<String> addresses(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(hop -> !hop.isEmpty());
  }
}
