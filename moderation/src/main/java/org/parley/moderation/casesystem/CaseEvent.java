package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.Invalid;
import org.parley.community.webhook.SigningSecret;

/**
 * A signed message of a case system, as it came: Standard Webhooks 1.0.0, with {@code type} {@code
 * case.commented}, {@code case.closed} or {@code case.reopened}.
 *
 * @param id the header {@code webhook-id}
 * @param timestamp the header {@code webhook-timestamp}
 * @param signature the header {@code webhook-signature}
 */
public record CaseEvent(String id, String timestamp, String signature, String body) {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LONGEST_ID = 200;

  public CaseEvent {
    body = body == null ? "" : body;
  }

  /** Whether it was signed with this secret. */
  boolean isSignedWith(SigningSecret secret) {
    return id != null
        && !id.isBlank()
        && id.length() <= LONGEST_ID
        && timestamp != null
        && timestamp.matches("[0-9]{1,12}")
        && secret.hasSigned(signature, id, Long.parseLong(timestamp), body);
  }

  /** Whether it was signed just now; somebody may have kept one that was not. */
  boolean isFresh(Instant now) {
    return Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
            .abs()
            .compareTo(TOLERANCE)
        <= 0;
  }

  /** The end of the second in which it was signed. */
  private Instant signedAt() {
    return Instant.ofEpochSecond(Long.parseLong(timestamp) + 1);
  }

  /**
   * What it says.
   *
   * @throws Invalid when that is nothing
   */
  CaseNews news() {
    JsonNode message = CaseJson.read(body);
    String key = CaseJson.text(message.at("/data/case"), "key");
    JsonNode comment = message.at("/data/comment");
    CaseNews.What what =
        switch (message.path("type").asText("")) {
          case "case.commented" -> CaseNews.What.COMMENTED;
          case "case.closed" -> CaseNews.What.CLOSED;
          case "case.reopened" -> CaseNews.What.REOPENED;
          default -> throw new Invalid("type", "case-system.event-type");
        };
    if (key == null) {
      throw new Invalid("data.case.key", "case-system.event-case");
    }
    String text = comment.path("text").asText("");
    if (what == CaseNews.What.COMMENTED && text.isBlank()) {
      throw new Invalid("data.comment.text", "text.empty");
    }
    return new CaseNews(
        "event:" + id, key, what, comment.path("author").asText(""), text, signedAt());
  }
}
