package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.parley.community.webhook.GuardedHttp;
import org.parley.community.webhook.SigningSecret;

/**
 * A case system that takes signed webhooks, as Standard Webhooks 1.0.0 describes them: {@code
 * case.opened}, {@code case.commented}, {@code case.closed}, {@code case.reopened}, and {@code
 * connection.tried}, which is about no case. Each keeps its {@code webhook-id} at every attempt, by
 * which the other side knows what it has heard; it may answer with its own id and address of the
 * case. What is done there it tells by itself.
 */
@ApplicationScoped
public class WebhookCases implements CaseSystem {

  private static final int KEPT_OF_ANSWER = 16 * 1_024;

  @Inject GuardedHttp http;
  @Inject Clock clock;

  @Override
  public CaseKind kind() {
    return CaseKind.WEBHOOK;
  }

  @Override
  public CaseAnswer greet(CaseAccount account) {
    ObjectNode message = CaseJson.object();
    message.put("type", "connection.tried").put("timestamp", clock.instant().toString());
    return send(account, "trial_" + UUID.randomUUID(), message);
  }

  @Override
  public CaseAnswer open(CaseAccount account, CaseFile file) {
    ObjectNode message = message("case.opened", file.handle());
    ObjectNode opened = (ObjectNode) message.at("/data/case");
    opened.put("title", file.title());
    opened.put("address", file.link());
    opened.put("reason", file.reason().word());
    opened.put("priority", file.priority().word());
    return send(account, file.handle().messageId(), message);
  }

  @Override
  public CaseAnswer comment(CaseAccount account, CaseComment comment) {
    ObjectNode message = message("case.commented", comment.handle());
    message
        .withObject("/data/comment")
        .put("id", comment.noteId())
        .put("author", comment.author())
        .put("text", comment.text());
    return send(account, comment.handle().messageId(), message);
  }

  @Override
  public CaseAnswer close(CaseAccount account, CaseHandle handle) {
    return send(account, handle.messageId(), message("case.closed", handle));
  }

  @Override
  public CaseAnswer reopen(CaseAccount account, CaseHandle handle) {
    return send(account, handle.messageId(), message("case.reopened", handle));
  }

  @Override
  public CaseReading read(CaseAccount account, Instant since) {
    return CaseReading.nothing();
  }

  private static ObjectNode message(String type, CaseHandle handle) {
    ObjectNode message = CaseJson.object();
    message.put("type", type);
    message.put("timestamp", handle.at().toString());
    message
        .withObject("/data/case")
        .put("key", handle.key())
        .put("id", handle.caseId())
        .put("followUpId", handle.followUpId());
    return message;
  }

  private CaseAnswer send(CaseAccount account, String id, ObjectNode message) {
    String body = message.toString();
    long timestamp = clock.instant().getEpochSecond();
    SigningSecret secret = new SigningSecret(account.secret());
    HttpPost request = new HttpPost(URI.create(account.url()));
    request.setHeader("User-Agent", CaseJson.USER_AGENT);
    request.setHeader("webhook-id", id);
    request.setHeader("webhook-timestamp", timestamp);
    request.setHeader("webhook-signature", secret.sign(id, timestamp, body));
    request.setEntity(CaseJson.entity(body));
    GuardedHttp.Answer answer = http.call(request, KEPT_OF_ANSWER);
    return answer.isSuccess() ? taken(answer) : CaseAnswer.failed(answer);
  }

  private static CaseAnswer taken(GuardedHttp.Answer answer) {
    JsonNode told = CaseJson.read(answer.text()).path("case");
    return CaseAnswer.taken(
        answer.status(), CaseJson.text(told, "id"), CaseJson.address(told, "url"));
  }
}
