package org.parley.ops.run;

import java.net.URI;
import java.net.URISyntaxException;
import org.parley.ops.CommandFailed;

/** A mail server as an operator names it: {@code host:port}, or an address that says more. */
public record MailServer(URI address) {

  private static final int SMTP = 25;
  private static final int SMTPS = 465;

  /** Understands {@code host}, {@code host:port}, {@code smtp://…} and {@code smtps://…}. */
  public static MailServer parse(String text) {
    try {
      var address = new URI(text.contains("://") ? text : "smtp://" + text);
      boolean understood =
          ("smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme()))
              && address.getHost() != null;
      if (understood) {
        return new MailServer(address);
      }
    } catch (URISyntaxException fallThrough) {
      // said below, for both cases alike and without a password that stands in the text
    }
    throw new CommandFailed("--smtp is host:port or smtp[s]://user:password@host:port");
  }

  public String host() {
    return address.getHost();
  }

  public int port() {
    if (address.getPort() > 0) {
      return address.getPort();
    }
    return address.getScheme().equals("smtps") ? SMTPS : SMTP;
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
