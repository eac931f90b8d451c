package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Where webhooks may go. The HTTP client connects to the very addresses that were checked here, so
 * that a name cannot mean one address when it is checked and another when it is called. Link-local
 * addresses, where clouds keep their secrets, are never called; those of this machine and of
 * private networks only when the operator allows it ({@code parley.webhooks.private}).
 */
@ApplicationScoped
public class ReachableAddresses implements DnsResolver {

  static final String PRIVATE_ALLOWED = "parley.webhooks.private";

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (!isReachable(address)) {
        throw new UnknownHostException(
            host + " is " + address.getHostAddress() + ", where webhooks are not sent");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  static boolean isReachable(InetAddress address) {
    byte[] bytes = embedded(address.getAddress());
    if (isNeverReachable(bytes)) {
      return false;
    }
    return Boolean.getBoolean(PRIVATE_ALLOWED) || !isPrivate(bytes);
  }

  /** The IPv4 address that some IPv6 addresses only wrap: mapped, 6to4 and NAT64. */
  private static byte[] embedded(byte[] address) {
    if (address.length == 4) {
      return address;
    }
    if (startsWith(address, 0x20, 0x02)) {
      return Arrays.copyOfRange(address, 2, 6);
    }
    boolean nat64 = startsWith(address, 0x00, 0x64, 0xff, 0x9b);
    boolean mapped =
        startsWith(address, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) && (address[10] | address[12]) != 0;
    return nat64 || mapped ? Arrays.copyOfRange(address, 12, 16) : address;
  }

  private static boolean isNeverReachable(byte[] address) {
    if (address.length == 4) {
      int first = address[0] & 0xff;
      return first == 0 || first >= 224 || startsWith(address, 169, 254);
    }
    boolean unspecified = Arrays.equals(address, new byte[16]);
    boolean multicast = (address[0] & 0xff) == 0xff;
    boolean linkLocal = (address[0] & 0xff) == 0xfe && (address[1] & 0xc0) == 0x80;
    // the address of one cloud's metadata, in an otherwise private range
    boolean metadata = startsWith(address, 0xfd, 0x00, 0x0e, 0xc2);
    return unspecified || multicast || linkLocal || metadata;
  }

  private static boolean isPrivate(byte[] address) {
    if (address.length == 4) {
      int second = address[1] & 0xff;
      return startsWith(address, 10)
          || startsWith(address, 127)
          || startsWith(address, 172) && second >= 16 && second < 32
          || startsWith(address, 192, 168)
          || startsWith(address, 192, 0, 0)
          || startsWith(address, 198) && (second == 18 || second == 19)
          || startsWith(address, 100) && second >= 64 && second < 128;
    }
    boolean loopback = address[15] == 1 && Arrays.equals(Arrays.copyOf(address, 15), new byte[15]);
    boolean unique = (address[0] & 0xfe) == 0xfc;
    boolean site = (address[0] & 0xff) == 0xfe && (address[1] & 0xc0) == 0xc0;
    return loopback || unique || site;
  }

  private static boolean startsWith(byte[] address, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if ((address[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
