package org.parley.ops.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.document.change.ChangeSet;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;

/** The server is killed while several write: what it had acknowledged is there afterwards. */
class DocumentKillIT {

  private static final int KILLED_AFTER = 60;

  @TempDir Path folder;
  private ParleyProcess parley;

  @AfterEach
  void stop() throws InterruptedException {
    parley.terminate();
    parley.awaitEnd();
  }

  @Test
  void everyAcknowledgedStepOutlivesAKillAndTheClientsGoOn() throws Exception {
    var data = new DataDirectory(folder.resolve("data"));
    parley = ParleyProcess.start(data, "--empty").awaitReady();
    WriterToken writer = WriterToken.in(parley.database());
    long document = api(writer).begin(writer.space(), "Written while the server dies", "");

    List<Typist> typists = new ArrayList<>();
    AtomicInteger acknowledged = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      typists.add(new Typist(api(writer), document, "typist-" + i, acknowledged));
    }
    for (Typist typist : typists) {
      // who does not know the others' lines yet would write behind them
      typist.client.pull();
    }
    typists.forEach(Thread::start);
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> acknowledged.get() >= KILLED_AFTER);
    parley.kill();
    for (Typist typist : typists) {
      typist.join();
    }

    parley = ParleyProcess.start(data, "--empty").awaitReady();
    JsonNode found = api(writer).find(document);
    for (Typist typist : typists) {
      assertThat(found.path("head").asInt()).isGreaterThanOrEqualTo(typist.last);
      assertThat(found.path("text").asText()).contains(typist.written);
    }

    for (Typist typist : typists) {
      TraceClient goesOn = typist.client.on(api(writer));
      goesOn.push();
      goesOn.write(ChangeSet.replacing(goesOn.text().length(), 0, 0, "[" + typist.name + "]"));
      goesOn.push();
    }
    String text = api(writer).find(document).path("text").asText();
    for (Typist typist : typists) {
      assertThat(text).containsOnlyOnce("[" + typist.name + "]").containsOnlyOnce(typist.all());
      TraceClient reads = typist.client.on(api(writer));
      reads.pull();
      assertThat(reads.text()).isEqualTo(text);
    }
  }

  private DocumentApi api(WriterToken writer) {
    URI url = parley.url();
    return new DocumentApi(url, writer.token());
  }

  /** Writes letters on a line of its own until the server is gone. */
  private static final class Typist extends Thread {

    private final String name;
    private final AtomicInteger acknowledged;
    private TraceClient client;
    private String written;
    private int last;
    private int letters;

    Typist(DocumentApi api, long document, String name, AtomicInteger acknowledged)
        throws IOException {
      this.name = name;
      this.acknowledged = acknowledged;
      client = new TraceClient(api, document, name, nanos -> {});
      written = name + ":";
      int end = client.text().length();
      client.write(ChangeSet.replacing(end, end, end, "\n" + written));
      client.push();
    }

    @Override
    public void run() {
      try {
        while (true) {
          int at = client.text().indexOf(all()) + all().length();
          client.write(ChangeSet.replacing(client.text().length(), at, at, letter()));
          letters++;
          client.push();
          written = all();
          last = client.version();
          acknowledged.incrementAndGet();
        }
      } catch (IOException killed) {
        interrupt();
      }
    }

    private String letter() {
      return String.valueOf((char) ('a' + letters % 26));
    }

    /** What this typist has written, acknowledged or not. */
    private String all() {
      StringBuilder line = new StringBuilder(name).append(':');
      for (int i = 0; i < letters; i++) {
        line.append((char) ('a' + i % 26));
      }
      return line.toString();
    }
  }
}
