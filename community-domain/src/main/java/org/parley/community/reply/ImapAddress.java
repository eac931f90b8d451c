package org.parley.community.reply;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The mailbox that is read for replies, {@code imap[s]://user:password@host:port/INBOX}: told by
 * the launcher as {@code parley.imap}, absent where replies by mail are off.
 */
record ImapAddress(URI uri) {

  private static final String TIMEOUT_MS = "20000";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  ImapAddress {
    boolean understood =
        ("imap".equals(uri.getScheme()) || "imaps".equals(uri.getScheme()))
            && uri.getHost() != null
            && uri.getRawUserInfo() != null
            && uri.getRawUserInfo().contains(":");
    if (!understood) {
      throw new IllegalArgumentException("Not a mailbox: imap[s]://user:password@host:port/INBOX");
    }
  }

  static Optional<ImapAddress> ofSystem() {
    String address = System.getProperty("parley.imap", "").strip();
    return address.isEmpty() ? Optional.empty() : Optional.of(new ImapAddress(URI.create(address)));
  }

  String protocol() {
    return uri.getScheme();
  }

  String host() {
    return uri.getHost().replaceAll("[\\[\\]]", "");
  }

  /** -1 for the protocol's own. */
  int port() {
    return uri.getPort();
  }

  String user() {
    return decoded(uri.getRawUserInfo().split(":", 2)[0]);
  }

  String password() {
    return decoded(uri.getRawUserInfo().split(":", 2)[1]);
  }

  String folder() {
    String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
    return path.isEmpty() ? "INBOX" : path;
  }

  /** Without the password. */
  String shown() {
    return user() + " at " + host() + ", " + folder();
  }

  Properties properties() {
    Properties properties = new Properties();
    String prefix = "mail." + protocol() + ".";
    for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put(prefix + step, TIMEOUT_MS);
    }
    // reading a mail does not mark it as read: that is done when it has become a post
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    if (LOOPBACK.contains(uri.getHost())) {
      // a mail server on the same machine usually signs its own certificate
      properties.put(prefix + "ssl.trust", host());
      properties.put(prefix + "ssl.checkserveridentity", "false");
    }
    return properties;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
