package org.parley.moderation.casesystem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.parley.community.webhook.WebhookForm;

/** JSON as it goes to case systems, and as it comes from them: whatever that is. */
final class CaseJson {

  static final String USER_AGENT = "Parley-Cases/1";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST = 1_000;

  private CaseJson() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static HttpEntity entity(String body) {
    return new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8));
  }

  /** What was sent; nothing at all when it is no JSON. */
  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text == null ? "" : text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** A word or number, null when it is neither or too long to be one. */
  static String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0 ? null : text;
  }

  /** An address that a page can lead to, null when it is none. */
  static String address(JsonNode object, String name) {
    String text = text(object, name);
    return text != null && WebhookForm.isEndpoint(text) ? text : null;
  }
}
