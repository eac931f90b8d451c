package org.parley.search.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A real Elasticsearch on this machine, started for the first test class that wants one and stopped
 * after the last. A test may stop it, kill it or make it wait; the next class finds it running.
 */
public final class ElasticsearchServer implements BeforeAllCallback {

  private ElasticsearchProcess running;

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                ElasticsearchProcess.class,
                type -> ElasticsearchProcess.begin(),
                ElasticsearchProcess.class);
    running.ensureStarted();
  }

  public URI url() {
    return running.url();
  }

  /** Starts it again, or lets it go on, with what it held before. */
  public void start() {
    running.ensureStarted();
  }

  /** As an operator does. */
  public void stop() {
    running.stop();
  }

  /** As after a power cut. */
  public void kill() {
    running.kill();
  }

  /** Connections are taken and never answered, until {@link #start}. */
  public void pause() {
    running.signal("STOP");
  }

  /** What an operator might send by hand; returns the answer's body. */
  public String send(String method, String path, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(url().resolve(path))
            .header("Content-Type", "application/json")
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
