package org.parley.ops.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * Real editing, typed into a document over the real protocol by several clients: what comes out is
 * the trace's text to the letter.
 */
class TraceReplayIT {

  private static final Path TRACES = Path.of("../../shared/data/editing-traces").toAbsolutePath();

  /**
   * As much of the real trace as takes seconds; {@code parley documents replay} plays all of it.
   */
  private static final int FIRST = 6_000;

  @RegisterExtension static final RunningParley parley = new RunningParley();

  @Test
  void realTraceComesOutToTheLetter() throws IOException {
    Path file = TRACES.resolve("sveltecomponent.json.gz");
    assumeThat(Files.exists(file))
        .as("the editing traces are not beside the project: %s", file)
        .isTrue();

    replay(EditingTrace.read(file).first(FIRST), 4, 20);
  }

  @Test
  void everyLetterAsAPushOfItsOwnComesOutToo() throws IOException {
    replay(MadeUpTrace.of(400), 3, 1);
  }

  private static void replay(EditingTrace trace, int clients, int batch) throws IOException {
    WriterToken writer = WriterToken.in(parley.database());
    TraceReplay replay =
        new TraceReplay(
            new DocumentApi(parley.url(), writer.token()),
            new TraceReplay.Plan(writer.space(), clients, batch));

    TraceReplay.Outcome outcome = replay.play(trace);

    assertThat(outcome.text()).isEqualTo(trace.end());
    assertThat(replay.endedWith(trace.end())).isTrue();
  }
}
