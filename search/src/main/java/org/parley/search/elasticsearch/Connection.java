package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;

/**
 * The way to the cluster. Readers wait a short time only, however many requests they make in it,
 * and not at all for some seconds after several of them waited in vain; writers are patient.
 */
final class Connection implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Connection.class.getName());
  private static final int WRITERS_PATIENCE = 30;
  private static final int FAILURES = 3;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAILED = 500;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Timeout<Object> budget;
  private final ElasticsearchClient reading;
  private final ElasticsearchClient writing;
  private final CircuitBreaker<Object> breaker =
      CircuitBreaker.builder()
          .handleIf(Connection::isOfTheCluster)
          .withFailureThreshold(FAILURES)
          .withDelay(PAUSE)
          .build();
  private volatile Throwable trouble;

  /** What is asked of the cluster. */
  interface Call<T> {
    T on(ElasticsearchClient client) throws IOException;
  }

  Connection(SearchCluster cluster) {
    this.budget = Timeout.builder(cluster.patience()).withInterrupt().build();
    this.reading = client(cluster, cluster.patience());
    this.writing = client(cluster, cluster.patience().multipliedBy(WRITERS_PATIENCE));
  }

  private static ElasticsearchClient client(SearchCluster cluster, Duration patience) {
    int millis = Math.toIntExact(patience.toMillis());
    RestClientBuilder builder =
        RestClient.builder(HttpHost.create(cluster.url().toString()))
            .setRequestConfigCallback(
                config ->
                    config
                        .setConnectTimeout(millis)
                        .setConnectionRequestTimeout(millis)
                        .setSocketTimeout(millis));
    if (cluster.authorization() != null) {
      builder.setDefaultHeaders(
          new Header[] {new BasicHeader("Authorization", cluster.authorization())});
    }
    if (cluster.authority() != null) {
      var trust = Authorities.trusting(cluster.authority());
      builder.setHttpClientConfigCallback(http -> http.setSSLContext(trust));
    }
    return new ElasticsearchClient(
        new RestClientTransport(builder.build(), new SimpleJsonpMapper()));
  }

  /** A query that is refused says nothing of the cluster: somebody else's is answered. */
  private static boolean isOfTheCluster(Throwable failure) {
    return failure instanceof ElasticsearchException answer
        ? answer.status() == TOO_MANY || answer.status() >= SERVER_FAILED
        : failure instanceof IOException || failure instanceof TimeoutExceededException;
  }

  private static boolean isOfTheQuery(ElasticsearchException refusal) {
    return refusal.status() == BAD_REQUEST || refusal.status() == TOO_LARGE;
  }

  /** Whether searches are worth a try, as far as earlier ones tell. */
  boolean isUp() {
    return !breaker.isOpen();
  }

  /** What the last call failed of, as an operator is told it; empty when it went well. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble).map(Trouble::words);
  }

  /**
   * @throws Invalid {@code search.refused} when the cluster finds fault with the query
   * @throws Conflict {@code search.unavailable} when it does not answer, or not in time
   */
  <T> T read(Call<T> call) {
    try {
      return well(Failsafe.with(breaker, budget).get(() -> call.on(reading)));
    } catch (ElasticsearchException e) {
      if (isOfTheQuery(e)) {
        LOG.log(Level.INFO, "The search cluster refused a query", e);
        throw new Invalid("q", "search.refused");
      }
      throw unavailable(e);
    } catch (FailsafeException e) {
      // an open breaker is one of them
      throw unavailable(e);
    }
  }

  /**
   * @throws UncheckedIOException when the cluster does not answer
   * @throws ElasticsearchException when it refuses
   */
  <T> T write(Call<T> call) {
    try {
      return well(call.on(writing));
    } catch (ElasticsearchException e) {
      trouble = e;
      throw e;
    } catch (IOException e) {
      trouble = e;
      throw new UncheckedIOException(e);
    }
  }

  private <T> T well(T answer) {
    trouble = null;
    return answer;
  }

  private Conflict unavailable(RuntimeException cause) {
    if (!(cause instanceof CircuitBreakerOpenException)) {
      trouble = cause;
    }
    Conflict conflict = new Conflict("search.unavailable");
    conflict.initCause(cause);
    return conflict;
  }

  @Override
  public void close() {
    try (reading;
        writing) {
      // both are closed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
