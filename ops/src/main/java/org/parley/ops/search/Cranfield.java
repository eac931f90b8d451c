package org.parley.ops.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ops.CommandFailed;
import org.parley.ops.search.JudgedCollection.Text;
import org.parley.ops.search.JudgedCollection.Topic;

/**
 * The layout of the Cranfield collection (Cleverdon, 1967): {@code cran.all.1400}, {@code
 * cran.qry}, {@code cranqrel}. The judgements count the queries from 1 in their order, whatever the
 * query file calls them. Its degrees go from 1, a complete answer, to 4, of minimum interest: the
 * gains are 4 to 1. Rows of −1, whose degree nobody noted, count as relevant, with a gain of 1.
 */
final class Cranfield {

  private static final Pattern SECTION = Pattern.compile("(?m)^\\.([A-Z])[ \\t]*$");
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\.I[ \\t]+(\\S+)[ \\t]*\\R?");
  private static final int LEAST_DEGREE = 4;

  private final Path folder;

  private Cranfield(Path folder) {
    this.folder = folder;
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve("cran.all.1400"));
  }

  static JudgedCollection read(Path folder) {
    return new Cranfield(folder).read();
  }

  private JudgedCollection read() {
    List<Text> texts = new ArrayList<>();
    entries(folder.resolve("cran.all.1400"))
        .forEach((id, parts) -> texts.add(new Text(id, part(parts, "T"), part(parts, "W"))));
    Map<Integer, Map<String, Integer>> gains = gains(folder.resolve("cranqrel"));
    List<Topic> topics = new ArrayList<>();
    for (Map<String, String> parts : entries(folder.resolve("cran.qry")).values()) {
      int number = topics.size() + 1;
      String id = Integer.toString(number);
      topics.add(new Topic(number, id, part(parts, "W"), gains.getOrDefault(number, Map.of())));
    }
    return new JudgedCollection(folder.toAbsolutePath().getFileName().toString(), texts, topics);
  }

  /** Each entry's sections by their letters, in the file's order. */
  private static Map<String, Map<String, String>> entries(Path file) {
    String all = CollectionFile.read(file);
    Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(all);
    int end = entry.find() ? entry.start() : all.length();
    while (end < all.length()) {
      String id = entry.group(1);
      int start = entry.end();
      end = entry.find() ? entry.start() : all.length();
      if (entries.put(id, sections(all.substring(start, end))) != null) {
        throw new CommandFailed(file + " has two entries " + id);
      }
    }
    return entries;
  }

  private static Map<String, String> sections(String entry) {
    Map<String, String> sections = new HashMap<>();
    Matcher section = SECTION.matcher(entry);
    int end = section.find() ? section.start() : entry.length();
    while (end < entry.length()) {
      String letter = section.group(1);
      int start = section.end();
      end = section.find() ? section.start() : entry.length();
      sections.put(letter, entry.substring(start, end));
    }
    return sections;
  }

  private static String part(Map<String, String> parts, String letter) {
    return parts.getOrDefault(letter, "").replaceAll("\\s+", " ").strip();
  }

  private static Map<Integer, Map<String, Integer>> gains(Path file) {
    Map<Integer, Map<String, Integer>> gains = new HashMap<>();
    for (String row : CollectionFile.read(file).lines().filter(line -> !line.isBlank()).toList()) {
      String[] words = row.strip().split("\\s+");
      if (words.length != 3) {
        throw new CommandFailed(file + ": no query, text and degree: " + row);
      }
      int degree = CollectionFile.number(words[2], file);
      int gain = degree < 0 ? 1 : Math.max(0, LEAST_DEGREE + 1 - degree);
      if (gain > 0) {
        gains
            .computeIfAbsent(CollectionFile.number(words[0], file), query -> new HashMap<>())
            .put(words[1], gain);
      }
    }
    return gains;
  }
}
