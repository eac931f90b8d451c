package org.parley.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.Problem;

/**
 * What a page has to say about the form that was just sent: beside a field, {@code
 * #{feedback.of('title')}}, or above the form, {@code #{feedback.general}}. What was typed stays,
 * as the page is shown again in the same request.
 */
@Named
@RequestScoped
public class Feedback {

  @Inject Messages messages;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private String general;

  /** Tells why nothing was done. */
  public void refuse(Problem problem) {
    if (problem instanceof Invalid invalid) {
      fields.put(invalid.field(), messages.of(problem));
    } else {
      general = messages.of(problem);
    }
  }

  /**
   * Tells a silenced member why nothing was done and leaves them their words; what else is refused
   * goes its way.
   */
  public void tellSilenced(Problem refusal) {
    if (!refusal.code().equals("member.silenced")) {
      throw refusal;
    }
    refuse(refusal);
  }

  /** Tells something about a field, by a key of the bundle. */
  public void refuse(String field, String key) {
    fields.put(field, messages.text(key));
  }

  /** The message beside a field; null when there is none. */
  public String of(String field) {
    return fields.get(field);
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The ids of what describes a field, for {@code aria-describedby}; null when nothing does. */
  public String describedBy(String field, String hint) {
    String ids =
        (hint == null || hint.isEmpty() ? "" : field + "-hint ")
            + (has(field) ? field + "-error" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** Whether anything was turned down. */
  public boolean isPresent() {
    return general != null || !fields.isEmpty();
  }

  /** The message that is about no field; null when there is none. */
  public String getGeneral() {
    return general;
  }

  /** All fields with a message, in the order in which they were refused. */
  public Map<String, String> getFields() {
    return fields;
  }
}
