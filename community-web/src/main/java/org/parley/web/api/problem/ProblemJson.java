package org.parley.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem detail of RFC 9457.
 *
 * @param type {@code /problems/} and a code that stays the same from release to release
 * @param title the HTTP status in words
 * @param detail what is wrong, for a reader
 * @param field the first field that is wrong, null when it is not a field's fault
 * @param errors every field that is wrong
 * @param currentVersion when an edit was stale: the version to read again
 * @param reference finds the failure in the server's log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String field,
    List<FieldError> errors,
    Long currentVersion,
    String reference) {

  /** One field that is wrong and why. */
  public record FieldError(String field, String code, String message) {}
}
