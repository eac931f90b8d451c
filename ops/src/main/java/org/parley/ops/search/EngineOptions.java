package org.parley.ops.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.parley.ops.CommandFailed;
import org.parley.ops.FileTree;
import org.parley.search.SearchIndex;
import org.parley.search.elasticsearch.ElasticsearchIndex;
import org.parley.search.elasticsearch.SearchCluster;
import org.parley.search.lucene.LuceneIndex;
import picocli.CommandLine.Option;

/** Which engines are measured: each gets an empty index of its own, which is gone afterwards. */
final class EngineOptions {

  enum Engine {
    LUCENE,
    ELASTICSEARCH
  }

  /** Measuring waits for an answer as long as it takes, within reason. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Option(
      names = "--engine",
      split = ",",
      paramLabel = "NAME",
      description =
          "lucene, elasticsearch, or both with a comma (default: lucene, and elasticsearch where"
              + " an address is given).")
  private List<Engine> engines;

  @Option(
      names = "--search-url",
      paramLabel = "URL",
      description = "Where Elasticsearch answers, such as https://search.example.com:9200.")
  private URI url;

  @Option(
      names = "--search-ca",
      paramLabel = "FILE",
      description =
          "The certificate that signed the cluster's, where it is none of the well-known.")
  private Path authority;

  @Option(
      names = "--search-authorization",
      paramLabel = "VALUE",
      interactive = true,
      arity = "0..1",
      description = "The Authorization header, such as \"ApiKey …\"; asked for when left out.")
  private String authorization;

  void forEach(BiConsumer<String, SearchIndex> measured) {
    for (Engine engine : chosen()) {
      switch (engine) {
        case LUCENE -> lucene(measured);
        case ELASTICSEARCH -> elasticsearch(measured);
      }
    }
  }

  private List<Engine> chosen() {
    if (engines != null) {
      return engines;
    }
    return url == null ? List.of(Engine.LUCENE) : List.of(Engine.values());
  }

  private static void lucene(BiConsumer<String, SearchIndex> measured) {
    try {
      Path folder = Files.createTempDirectory("parley-evaluate");
      try (SearchIndex index = LuceneIndex.tryOpen(folder, "evaluate").orElseThrow()) {
        measured.accept("lucene", index);
      } finally {
        FileTree.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void elasticsearch(BiConsumer<String, SearchIndex> measured) {
    try (ElasticsearchIndex index = open()) {
      try {
        measured.accept("elasticsearch", index);
      } finally {
        index.delete();
      }
    } catch (UncheckedIOException e) {
      throw new CommandFailed(url + " does not answer: " + e.getCause().getMessage(), e);
    }
  }

  private ElasticsearchIndex open() {
    if (url == null) {
      throw new CommandFailed("Elasticsearch needs --search-url");
    }
    try {
      SearchCluster cluster = new SearchCluster(url, authorization, authority, PATIENCE);
      String nobodys = "evaluate-" + UUID.randomUUID();
      return new ElasticsearchIndex(cluster, nobodys, new AtomicLong()::incrementAndGet);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }
}
