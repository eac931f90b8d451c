package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Calls endpoints: one signed POST. It never throws for what the endpoint does. */
@ApplicationScoped
public class Caller {

  static final Duration PATIENCE = GuardedHttp.PATIENCE;

  private static final int KEPT_OF_RESPONSE = 1_024;

  @Inject GuardedHttp http;
  @Inject Clock clock;

  Attempt call(Claim claim, String body) {
    Instant begun = clock.instant();
    HttpPost request = request(claim, body, begun);
    String headers =
        Stream.of(request.getHeaders())
            .map(header -> header.getName() + ": " + header.getValue())
            .collect(Collectors.joining("\n"));
    GuardedHttp.Answer answer = http.call(request, KEPT_OF_RESPONSE);
    return new Attempt(
        begun,
        answer.millis(),
        answer.status(),
        answer.error(),
        headers,
        body,
        answer.text(),
        answer.wish());
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
}
