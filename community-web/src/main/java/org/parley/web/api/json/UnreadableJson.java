package org.parley.web.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/** Says why a body could not be read, with the field's name where it is one field's fault. */
final class UnreadableJson {

  private UnreadableJson() {}

  static Invalid problem(JsonProcessingException e) {
    if (isMalformed(e) || !(e instanceof JsonMappingException mapping)) {
      return new Invalid(null, "json.malformed");
    }
    String field = field(mapping.getPath());
    if (mapping instanceof UnrecognizedPropertyException) {
      return new Invalid(field, "json.unknown-property", field);
    } else if (mapping instanceof BrokenText) {
      return new Invalid(field, "json.broken-text");
    }
    return field.isEmpty()
        ? new Invalid(null, "json.not-an-object")
        : new Invalid(field, "json.wrong-type", field);
  }

  static Invalid missing() {
    return new Invalid(null, "json.missing");
  }

  /** A number that does not fit is the field's fault, though the parser says it. */
  private static boolean isMalformed(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) {
        return true;
      }
    }
    return false;
  }

  private static String field(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null)
        .map(Characters::mended)
        .collect(Collectors.joining("."));
  }
}
