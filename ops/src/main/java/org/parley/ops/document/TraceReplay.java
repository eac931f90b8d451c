package org.parley.ops.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.parley.community.document.change.ChangeSet;

/**
 * Plays a trace with several clients, which take turns: each takes in what the others wrote, writes
 * the next transactions into its own copy and pushes them. In every tenth turn another client slips
 * a sign in meanwhile and takes it back afterwards: the push is refused, and its steps have to be
 * moved past the other's. What comes out must be the trace's text all the same.
 */
public final class TraceReplay {

  /** How a replay is played. */
  public record Plan(String space, int clients, int batch) {}

  /** What a replay showed. */
  public record Outcome(
      long document, int transactions, double seconds, long[] pushNanos, String text) {

    public double editsPerSecond() {
      return transactions / seconds;
    }

    /** Milliseconds that this share of the pushes stayed below. */
    public double pushMillis(double share) {
      int at = (int) Math.min(pushNanos.length - 1L, Math.round(share * pushNanos.length));
      return pushNanos[at] / 1e6;
    }
  }

  private static final int DISTURBED = 10;
  private static final String SIGN = "¶";

  private final DocumentApi api;
  private final Plan plan;
  private final LongStream.Builder latencies = LongStream.builder();
  private final List<TraceClient> clients = new ArrayList<>();

  public TraceReplay(DocumentApi api, Plan plan) {
    this.api = api;
    this.plan = plan;
  }

  /** Begins a document and plays the trace into it. */
  public Outcome play(EditingTrace trace) throws IOException {
    long document = api.begin(plan.space(), "A replayed editing trace", trace.start());
    for (int i = 0; i < plan.clients(); i++) {
      clients.add(new TraceClient(api, document, "trace-" + i, latencies::accept));
    }
    long start = System.nanoTime();
    int turn = 0;
    for (int from = 0; from < trace.changes().size(); from += plan.batch()) {
      TraceClient client = clients.get(turn++ % clients.size());
      client.pull();
      int to = Math.min(trace.changes().size(), from + plan.batch());
      for (ChangeSet change : trace.changes().subList(from, to)) {
        client.write(change);
      }
      boolean disturbed = plan.clients() > 1 && turn % DISTURBED == 0;
      TraceClient other = clients.get(turn % clients.size());
      if (disturbed) {
        other.pull();
        other.write(ChangeSet.replacing(other.text().length(), 0, 0, SIGN));
        other.push();
      }
      client.push();
      if (disturbed) {
        other.pull();
        other.write(ChangeSet.replacing(other.text().length(), 0, SIGN.length(), ""));
        other.push();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (TraceClient client : clients) {
      client.pull();
    }
    long[] nanos = latencies.build().toArray();
    Arrays.sort(nanos);
    return new Outcome(
        document, trace.changes().size(), seconds, nanos, api.find(document).path("text").asText());
  }

  /** Whether every client and the server ended with this text. */
  public boolean endedWith(String text) {
    return clients.stream().allMatch(client -> client.text().equals(text));
  }
}
