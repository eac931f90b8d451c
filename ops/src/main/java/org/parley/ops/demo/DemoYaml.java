package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a feature's own file of the demo. */
final class DemoYaml {

  private DemoYaml() {}

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = DemoYaml.class.getResourceAsStream("/demo/" + name)) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
