package org.parley.search.synonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.parley.community.problem.Invalid;
import org.parley.search.Synonyms.Rule;

/**
 * One line of synonyms as they are written for Solr and Elasticsearch: {@code PV, photovoltaics}
 * mean each other; with {@code inverter => converter} the first find the second as well, and not
 * the other way.
 *
 * @param others empty where all words mean each other
 */
public record SynonymLine(List<String> words, List<String> others) {

  private static final String ARROW = "=>";
  private static final int LONGEST_WORD = 100;
  private static final int MOST_WORDS = 20;

  public SynonymLine {
    words = List.copyOf(words);
    others = List.copyOf(others);
  }

  /**
   * @throws Invalid for the field {@code lines} when it is no such line
   */
  public static SynonymLine parse(String line) {
    String[] sides = line.split(ARROW, -1);
    if (sides.length > 2) {
      throw invalid("arrows", line);
    }
    List<String> words = words(sides[0], line);
    List<String> others = sides.length == 2 ? words(sides[1], line) : List.of();
    if (words.isEmpty() || sides.length == 2 && others.isEmpty()) {
      throw invalid("empty", line);
    }
    if (sides.length == 1 && words.size() == 1) {
      throw invalid("alone", line);
    }
    if (words.size() + others.size() > MOST_WORDS) {
      throw new Invalid("lines", "synonym.many", line, MOST_WORDS);
    }
    return new SynonymLine(words, others);
  }

  private static List<String> words(String side, String line) {
    TreeMap<String, String> known = new TreeMap<>();
    List<String> words = new ArrayList<>();
    for (String part : side.split(",")) {
      String word = Normalizer.normalize(part, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
      if (word.isEmpty()) {
        continue;
      }
      if (word.length() > LONGEST_WORD) {
        throw new Invalid("lines", "synonym.long", line, LONGEST_WORD);
      }
      if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw invalid("marks", line);
      }
      if (known.putIfAbsent(word.toLowerCase(Locale.ROOT), word) == null) {
        words.add(word);
      }
    }
    return words;
  }

  private static Invalid invalid(String what, String line) {
    return new Invalid("lines", "synonym." + what, line);
  }

  /** What each of the words means as well. */
  List<Rule> rules() {
    if (!others.isEmpty()) {
      return words.stream().map(word -> new Rule(word, others)).toList();
    }
    return words.stream()
        .map(word -> new Rule(word, words.stream().filter(other -> !other.equals(word)).toList()))
        .toList();
  }

  /** As it is written. */
  public String text() {
    String all = String.join(", ", words);
    return others.isEmpty() ? all : all + " " + ARROW + " " + String.join(", ", others);
  }
}
