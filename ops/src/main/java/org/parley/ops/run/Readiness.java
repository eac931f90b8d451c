package org.parley.ops.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.parley.ops.CommandFailed;

/** Whether the community answers that it is ready, asked where its monitoring would ask. */
public final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int OK = 200;

  private Readiness() {}

  /** Waits until it is ready; three minutes are enough on a slow and busy machine. */
  static void await(URI server) throws InterruptedException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (status(server) != OK) {
      if (System.nanoTime() > deadline) {
        throw new CommandFailed(
            "The web server runs but did not become ready: "
                + server
                + "/health/ready says "
                + status(server));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** The answer's status, or 0 when nothing answers. */
  public static int status(URI server) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(server.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException nothingAnswers) {
      return 0;
    }
  }
}
