package org.parley.community.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls endpoints: one signed POST, ten seconds at most for all of it, no redirects followed, to no
 * address that is out of bounds. It never throws for what the endpoint does; that is the result.
 */
@ApplicationScoped
public class Caller {

  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int KEPT_OF_RESPONSE = 1_024;
  private static final int CONNECTIONS = 64;

  private final Clock clock;
  private final CloseableHttpClient http;

  protected Caller() {
    clock = null;
    http = null;
  }

  @Inject
  Caller(ReachableAddresses addresses, Clock clock) {
    this.clock = clock;
    Timeout patience = Timeout.of(PATIENCE);
    http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(addresses)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(patience)
                            .setSocketTimeout(patience)
                            .build())
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build())
            .setUserAgent("Parley-Webhooks/1")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  @PreDestroy
  void close() {
    http.close(CloseMode.IMMEDIATE);
  }

  Attempt call(Claim claim, String body) {
    Instant begun = clock.instant();
    long nanos = System.nanoTime();
    HttpPost request = request(claim, body, begun);
    String headers =
        Stream.of(request.getHeaders())
            .map(header -> header.getName() + ": " + header.getValue())
            .collect(Collectors.joining("\n"));
    // the client's own patience begins anew with every byte; this one ends all of it
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            request::abort,
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    try (ClassicHttpResponse response =
        http.executeOpen(RoutingSupport.determineHost(request), request, null)) {
      String text = beginning(response);
      return new Attempt(
          begun, since(nanos), response.getCode(), null, headers, body, text, wish(response));
    } catch (IOException | HttpException | RuntimeException e) {
      String error = since(nanos) >= PATIENCE.toMillis() ? "No answer in 10 seconds" : words(e);
      return new Attempt(begun, since(nanos), null, error, headers, body, null, null);
    } finally {
      end.cancel(false);
    }
  }

  private static HttpPost request(Claim claim, String body, Instant now) {
    HttpPost request = new HttpPost(URI.create(claim.url()));
    long timestamp = now.getEpochSecond();
    request.setHeader("webhook-id", claim.messageId());
    request.setHeader("webhook-timestamp", timestamp);
    request.setHeader(
        "webhook-signature",
        claim.secrets().stream()
            .map(secret -> secret.sign(claim.messageId(), timestamp, body))
            .collect(Collectors.joining(" ")));
    request.setHeader("Content-Type", "application/json");
    request.setEntity(
        new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
    return request;
  }

  private static String beginning(ClassicHttpResponse response) throws IOException {
    if (response.getEntity() == null) {
      return "";
    }
    try (InputStream text = response.getEntity().getContent()) {
      String kept =
          new String(text.readNBytes(KEPT_OF_RESPONSE), StandardCharsets.UTF_8)
              // no column can hold them
              .replace("\0", "\uFFFD");
      response.close();
      return kept;
    }
  }

  /** {@code Retry-After} in seconds; in its other form, a date, it is not heard. */
  private static Duration wish(ClassicHttpResponse response) {
    var header = response.getFirstHeader("Retry-After");
    boolean isSeconds = header != null && header.getValue().matches("[0-9]{1,9}");
    return isSeconds ? Duration.ofSeconds(Long.parseLong(header.getValue())) : null;
  }

  private static long since(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private static String words(Exception e) {
    String name = e.getClass().getSimpleName().replaceAll("Exception$", "");
    return e.getMessage() == null ? name : name + ": " + e.getMessage();
  }
}
