package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Parley's own training texts, in the voices of customers of many trades: written out from
 * templates, the same ones from the same seed. All that one template gives is of one source, so
 * that what is held out shares no template with what is learned.
 */
final class Corpus {

  static final List<String> LABELS =
      List.of(
          "complaint",
          "angry",
          "human",
          "thanks",
          "praise",
          "question",
          "statement",
          "insult",
          "heated",
          "spam");

  private static final long SEED = 20261126;

  private final Grammar grammar = new Grammar(lists());

  /** That many texts of each template, fewer where it has not so many. */
  List<Sample> write(int ofEach) {
    List<Sample> samples = new ArrayList<>();
    for (String label : LABELS) {
      lines(label).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(template -> samples.addAll(write(label, template, ofEach)));
    }
    return new Company(samples).together();
  }

  private List<Sample> write(String label, String template, int ofEach) {
    SplittableRandom random = new SplittableRandom(SEED ^ template.hashCode());
    Voice voice = new Voice(random);
    return IntStream.range(0, ofEach)
        .mapToObj(i -> voice.say(grammar.write(template, random), label))
        .distinct()
        .map(text -> new Sample(text, label, template))
        .toList();
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new HashMap<>();
    List<String> list = new ArrayList<>();
    for (String line : lines("slots")) {
      if (line.startsWith("@")) {
        list = lists.computeIfAbsent(line.substring(1).strip(), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        list.add(line);
      }
    }
    return lists;
  }

  private static List<String> lines(String name) {
    return TextLines.of("corpus/" + name + ".txt");
  }
}
