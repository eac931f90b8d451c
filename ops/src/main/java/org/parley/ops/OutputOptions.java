package org.parley.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import picocli.CommandLine.Option;

/** How a command answers: in words for a person, or with {@code --json} for a program. */
public final class OutputOptions {

  @Option(names = "--json", description = "Answer as JSON on the standard output, nothing else.")
  private boolean json;

  public boolean isJson() {
    return json;
  }

  /** The value as JSON, the way every command writes it. */
  public String toJson(Object value) {
    try {
      return JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .build()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A command's answer has no JSON form", e);
    }
  }
}
