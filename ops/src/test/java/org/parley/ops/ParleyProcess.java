package org.parley.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.parley.community.sample.FreePort;
import org.parley.ops.postgres.DatabaseAddress;
import org.parley.ops.postgres.PostgresServer;

/** One {@code java -jar parley.jar run} under test, as an operator would start it. */
public final class ParleyProcess {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  static {
    Patience.teach();
  }

  private final Process process;
  private final Path output;
  private final DataDirectory data;
  private final int port;

  private ParleyProcess(Process process, Path output, DataDirectory data, int port) {
    this.process = process;
    this.output = output;
    this.data = data;
    this.port = port;
  }

  /** Starts it on this folder, on a free port, and returns at once. */
  public static ParleyProcess start(DataDirectory data, String... options) {
    int port = FreePort.any();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1", // a test's server is never warm: cheap code is quicker
                "-Dparley.cache=" + TARGET.resolve("cache"),
                "-jar",
                TARGET.resolve("parley.jar").toString(),
                "run",
                "--data",
                data.root().toString(),
                "--port",
                Integer.toString(port)));
    command.addAll(List.of(options));
    try {
      Path output = Files.createTempFile(data.create().logs(), "run-", ".log");
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new ParleyProcess(process, output, data, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says that it is ready; one that ended instead fails with what it said. */
  public ParleyProcess awaitReady() {
    Awaitility.await()
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .failFast("parley run ended: " + output, () -> !process.isAlive())
        .until(() -> output().contains("Parley is ready"));
    return this;
  }

  /** Waits for the end and answers the exit code. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Still running: " + output());
    }
    return process.exitValue();
  }

  /** {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** {@code kill -TERM}. */
  public void terminate() {
    process.destroy();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public DataDirectory data() {
    return data;
  }

  /** Where its PostgreSQL answers. */
  public DatabaseAddress database() {
    return PostgresServer.running(data).orElseThrow();
  }

  /** What it has written to the console so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
