package org.parley.community.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls other programs at addresses that somebody typed: ten seconds at most for all of it, no
 * redirects followed, to no address that is out of bounds. It never throws for what the other side
 * does; that is the answer.
 */
@ApplicationScoped
public class GuardedHttp {

  /** How long one call takes at most. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int CONNECTIONS = 64;

  /**
   * What came of a call.
   *
   * @param status null when there was no answer
   * @param error why there was none, else null
   * @param text the beginning of the answer's, null when there was none
   * @param wish how long the other side asks to wait before the next, null when it does not
   */
  public record Answer(long millis, Integer status, String error, String text, Duration wish) {

    public boolean isSuccess() {
      return status != null && status >= 200 && status < 300;
    }
  }

  private final CloseableHttpClient http;

  protected GuardedHttp() {
    http = null;
  }

  @Inject
  GuardedHttp(ReachableAddresses addresses) {
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

  /**
   * Makes one call.
   *
   * @param kept how many bytes of the answer are read at most
   */
  public Answer call(HttpUriRequestBase request, int kept) {
    long nanos = System.nanoTime();
    // the client's own patience begins anew with every byte; this one ends all of it
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            request::abort,
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    try (ClassicHttpResponse response =
        http.executeOpen(RoutingSupport.determineHost(request), request, null)) {
      String text = beginning(response, kept);
      return new Answer(since(nanos), response.getCode(), null, text, wish(response));
    } catch (IOException | HttpException | RuntimeException e) {
      String error = since(nanos) >= PATIENCE.toMillis() ? "No answer in 10 seconds" : words(e);
      return new Answer(since(nanos), null, error, null, null);
    } finally {
      end.cancel(false);
    }
  }

  private static String beginning(ClassicHttpResponse response, int kept) throws IOException {
    if (response.getEntity() == null) {
      return "";
    }
    try (InputStream text = response.getEntity().getContent()) {
      String beginning =
          new String(text.readNBytes(kept), StandardCharsets.UTF_8)
              // no column can hold them
              .replace("\0", "\uFFFD");
      response.close();
      return beginning;
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
