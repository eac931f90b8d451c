package org.parley.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A data directory of its own for one test class; registered before the community. */
public final class SearchFolder implements BeforeAllCallback, AfterAllCallback {

  private static final String PROPERTY = "parley.data";

  private Path data;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("parley-search");
    System.setProperty(PROPERTY, data.toString());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    System.clearProperty(PROPERTY);
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(data)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  public Path data() {
    return data;
  }
}
