package org.parley.ops.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;
import org.parley.ops.search.JudgedCollection.Text;
import org.parley.ops.search.JudgedCollection.Topic;

/**
 * The layout of BEIR (Thakur and others, 2021): {@code corpus.jsonl} and {@code queries.jsonl} with
 * {@code _id}, {@code title} and {@code text}; judgements in {@code qrels/test.tsv} or {@code
 * qrels.tsv}, as query, text and degree or as TREC writes them with an unused column in between. A
 * degree above 0 is the gain; others are not relevant. Queries that nobody judged are left out.
 */
final class Beir {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  private Beir(Path folder) {
    this.folder = folder;
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve("corpus.jsonl"));
  }

  static JudgedCollection read(Path folder) {
    return new Beir(folder).read();
  }

  private JudgedCollection read() {
    List<Text> texts = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("corpus.jsonl"))) {
      texts.add(new Text(id(row), row.path("title").asText(""), row.path("text").asText("")));
    }
    Map<String, Map<String, Integer>> gains = gains(judgements());
    List<Topic> topics = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("queries.jsonl"))) {
      Map<String, Integer> relevant = gains.getOrDefault(id(row), Map.of());
      if (!relevant.isEmpty()) {
        topics.add(new Topic(topics.size() + 1, id(row), row.path("text").asText(""), relevant));
      }
    }
    return new JudgedCollection(folder.toAbsolutePath().getFileName().toString(), texts, topics);
  }

  private static String id(JsonNode row) {
    String id = row.path("_id").asText(row.path("id").asText(""));
    if (id.isEmpty()) {
      throw new CommandFailed("A row has no _id: " + row);
    }
    return id;
  }

  private static List<JsonNode> rows(Path file) {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : CollectionFile.read(file).lines().filter(l -> !l.isBlank()).toList()) {
      try {
        rows.add(JSON.readTree(line));
      } catch (JsonProcessingException e) {
        throw new CommandFailed(
            file + ", row " + (rows.size() + 1) + ": " + e.getOriginalMessage(), e);
      }
    }
    return rows;
  }

  private Path judgements() {
    for (String name : List.of("qrels/test.tsv", "qrels.tsv", "qrels.txt", "qrels")) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    try (Stream<Path> files = Files.list(folder.resolve("qrels"))) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new CommandFailed(folder + " has no qrels/test.tsv"));
    } catch (IOException e) {
      throw new CommandFailed(folder + " has no qrels/test.tsv and no qrels.tsv", e);
    }
  }

  private static Map<String, Map<String, Integer>> gains(Path file) {
    Map<String, Map<String, Integer>> gains = new HashMap<>();
    List<String> lines = CollectionFile.read(file).lines().filter(l -> !l.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] words = lines.get(i).strip().split("\\s+");
      if (words.length != 3 && words.length != 4) {
        throw new CommandFailed(file + ": no query, text and degree: " + lines.get(i));
      }
      String degree = words[words.length - 1];
      boolean head = i == 0 && !degree.matches("-?\\d+");
      if (!head && CollectionFile.number(degree, file) > 0) {
        gains
            .computeIfAbsent(words[0], query -> new HashMap<>())
            .put(words[words.length - 2], CollectionFile.number(degree, file));
      }
    }
    return gains;
  }
}
