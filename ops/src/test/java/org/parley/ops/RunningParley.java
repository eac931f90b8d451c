package org.parley.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * The whole product with its demo, for tests that walk it from outside. It is started once for all
 * test classes of a run, on a folder of its own, and stopped after the last one. Tests share it, so
 * each makes what it needs and counts on nothing being untouched.
 *
 * <pre>{@code
 * @RegisterExtension static final RunningParley parley = new RunningParley();
 * }</pre>
 */
public final class RunningParley implements BeforeAllCallback {

  private Shared shared;

  @Override
  public void beforeAll(ExtensionContext context) {
    shared =
        context
            .getRoot()
            .getStore(Namespace.create(RunningParley.class))
            .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
  }

  /** Its address, without a slash at the end. */
  public URI url() {
    return shared.process.url();
  }

  public DataDirectory data() {
    return shared.process.data();
  }

  /** Its database, for looking behind the pages. */
  public DatabaseAddress database() {
    return shared.process.database();
  }

  private static final class Shared implements AutoCloseable {

    private final ParleyProcess process;

    Shared() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "running-parley-");
        process =
            ParleyProcess.start(new DataDirectory(folder), "--webhooks-to-private").awaitReady();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws Exception {
      process.terminate();
      process.awaitEnd();
    }
  }
}
