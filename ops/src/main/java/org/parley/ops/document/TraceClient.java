package org.parley.ops.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.parley.community.document.change.ChangeSet;

/**
 * One open editor without a person: it has a copy of the text, writes into it, and exchanges steps
 * with the server like any other. Nobody tells it what the others do but the server.
 */
final class TraceClient {

  private DocumentApi api;
  private final long document;
  private final String client;
  private final LongConsumer latencies;

  private String text;
  private int version;
  private final List<ChangeSet> unacknowledged = new ArrayList<>();

  /**
   * @param latencies gets the nanoseconds of each push
   */
  TraceClient(DocumentApi api, long document, String client, LongConsumer latencies)
      throws IOException {
    this.api = api;
    this.document = document;
    this.client = client;
    this.latencies = latencies;
    JsonNode opened = api.find(document);
    this.text = opened.path("text").asText();
    this.version = opened.path("head").asInt();
  }

  /** The same editor, when the server answers at another address. */
  TraceClient on(DocumentApi other) {
    api = other;
    return this;
  }

  String text() {
    return text;
  }

  int version() {
    return version;
  }

  /** Writes into its own copy, as a member does. */
  void write(ChangeSet changes) {
    text = changes.apply(text);
    unacknowledged.add(changes);
  }

  /** Takes in what the others wrote. */
  void pull() throws IOException {
    JsonNode answer;
    do {
      answer = api.pull(document, version);
      takeIn(answer.path("steps"));
    } while (answer.path("more").asBoolean());
  }

  /** Sends what it wrote until the server has it; every refusal brings the others' steps. */
  void push() throws IOException {
    while (!unacknowledged.isEmpty()) {
      long start = System.nanoTime();
      JsonNode answer = api.push(document, version, client, unacknowledged);
      latencies.accept(System.nanoTime() - start);
      if (answer.path("accepted").asBoolean()) {
        version += unacknowledged.size();
        unacknowledged.clear();
      }
      takeIn(answer.path("steps"));
      if (!unacknowledged.isEmpty() && version < answer.path("head").asInt()) {
        pull();
      }
    }
  }

  private void takeIn(JsonNode steps) {
    for (JsonNode step : steps) {
      if (step.path("number").asInt() <= version) {
        continue;
      }
      if (step.path("client").asText().equals(client) && !unacknowledged.isEmpty()) {
        // accepted before, but the answer was lost
        unacknowledged.remove(0);
      } else {
        receive(ChangeSet.ofJson(step.path("changes").toString()));
      }
      version = step.path("number").asInt();
    }
  }

  private void receive(ChangeSet theirs) {
    ChangeSet shown = theirs;
    for (int i = 0; i < unacknowledged.size(); i++) {
      ChangeSet mine = unacknowledged.get(i);
      unacknowledged.set(i, mine.map(shown, false));
      shown = shown.map(mine, true);
    }
    text = shown.apply(text);
  }
}
