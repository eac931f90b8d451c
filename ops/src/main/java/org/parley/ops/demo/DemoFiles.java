package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo's files, wherever the class path keeps them: in a folder or in a jar. */
record DemoFiles(DemoCommunity community, List<DemoThread> threads) {

  private static final String COMMUNITY = "/demo/community.yaml";

  static DemoFiles read() {
    URL location = DemoFiles.class.getResource(COMMUNITY);
    if (location == null) {
      throw new IllegalStateException("This build has no demo: " + COMMUNITY + " is missing");
    }
    try {
      URI uri = location.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(COMMUNITY));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  private static DemoFiles read(Path community) throws IOException {
    var yaml = new YAMLMapper();
    List<DemoThread> threads = new ArrayList<>();
    try (Stream<Path> files = Files.list(community.resolveSibling("threads"))) {
      for (Path file : files.sorted().toList()) {
        threads.add(read(yaml, file, DemoThread.class));
      }
    }
    return new DemoFiles(read(yaml, community, DemoCommunity.class), threads);
  }

  private static <T> T read(YAMLMapper yaml, Path file, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return yaml.readValue(in, type);
    }
  }
}
