package org.parley.ops.run;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.parley.ops.CommandFailed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which {@code run} is told where the community answers and how it sends mail. */
final class ServerOptions {

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port it answers on (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address it answers on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The address its members use, when a proxy stands in front.")
  private URI publicUrl;

  @Option(
      names = "--smtp",
      paramLabel = "HOST:PORT",
      description =
          "The mail server, host:port or smtp[s]://user:password@host:port; without one, mail goes"
              + " to files under mail/ in the data folder.")
  private String smtp;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      defaultValue = "parley@localhost",
      description = "The sender of its mail (default: ${DEFAULT-VALUE}).")
  private String mailFrom;

  @Option(
      names = "--webhooks-to-private",
      description =
          "Let webhooks call this machine and private networks too; without it, only public"
              + " addresses.")
  private boolean webhooksToPrivate;

  @Mixin private ReplyOptions replies;

  @Option(
      names = "--attachments",
      paramLabel = "DIR",
      description =
          "Where members' pictures and files are kept (default: attachments/ in the data folder).")
  private Path attachments;

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  boolean webhooksToPrivate() {
    return webhooksToPrivate;
  }

  ReplyOptions replies() {
    return replies;
  }

  String mailFrom() {
    return mailFrom;
  }

  /** Where attachments are kept; empty for the place in the data folder. */
  String attachments() {
    return attachments == null ? "" : attachments.toAbsolutePath().normalize().toString();
  }

  /** The mail server as {@code smtp://} or {@code smtps://}, or nothing when none was given. */
  String smtp() {
    if (smtp == null) {
      return "";
    }
    return MailServer.parse(smtp).toString();
  }

  /** The address in every link that leaves the server; it never ends in a slash. */
  String publicUrl() {
    if (publicUrl != null) {
      return publicUrl.toString().replaceFirst("/+$", "");
    }
    return "http://%s:%d".formatted(isThisMachine() ? "localhost" : host, port);
  }

  /** Where this machine itself reaches the server. */
  URI local() {
    return URI.create("http://%s:%d".formatted(isThisMachine() ? "127.0.0.1" : host, port));
  }

  private boolean isThisMachine() {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isLoopbackAddress() || address.isAnyLocalAddress();
    } catch (UnknownHostException e) {
      throw new CommandFailed("--host " + host + " is no address of this machine", e);
    }
  }
}
