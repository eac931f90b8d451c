package org.parley.ops.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.parley.ops.run.MailServer;
import org.parley.ops.run.Readiness;

/** The network: that the community answers or could, and that its mail server does. */
final class NetworkChecks {

  private static final int READY = 200;
  private static final int SILENT = 0;
  private static final int TIMEOUT_MILLIS = 5000;

  private NetworkChecks() {}

  static List<Finding> of(String host, int port, String smtp) throws InterruptedException {
    return List.of(server(host, port), mailServer(smtp));
  }

  private static Finding server(String host, int port) throws InterruptedException {
    String where = host + " port " + port;
    int status = Readiness.status(URI.create("http://%s:%d".formatted(host, port)));
    if (status == READY) {
      return Finding.ok("Web server", where + " is ready");
    }
    if (status != SILENT) {
      return Finding.fail(
          "Web server",
          "%s answers /health/ready with %d".formatted(where, status),
          "Another program may have the port; else the log says what is not ready");
    }
    return isFree(host, port)
        ? Finding.ok("Web server", "not running; " + where + " is free")
        : Finding.fail(
            "Web server", where + " is taken by another program", "Choose another --port");
  }

  private static Finding mailServer(String smtp) {
    if (smtp == null) {
      return Finding.ok("Mail server", "none given; mail goes to files in the data folder");
    }
    MailServer server = MailServer.parse(smtp);
    String where = server.host() + " port " + server.port();
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(server.host(), server.port()), TIMEOUT_MILLIS);
      return Finding.ok("Mail server", where + " answers");
    } catch (IOException e) {
      return Finding.fail(
          "Mail server", where + ": " + e.getMessage(), "Check --smtp and the firewall");
    }
  }

  private static boolean isFree(String host, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
