package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Tells a language of Latin script by its small words and its letters, which a title of five words
 * has as well; the languages beside those with inflections are there to be told apart from them.
 */
final class SmallWords {

  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("english", "eng"),
          Map.entry("german", "deu"),
          Map.entry("french", "fra"),
          Map.entry("spanish", "spa"),
          Map.entry("portuguese", "por"),
          Map.entry("italian", "ita"),
          Map.entry("dutch", "nld"),
          Map.entry("danish", "dan"),
          Map.entry("swedish", "swe"),
          Map.entry("norwegian", "nor"),
          Map.entry("finnish", "fin"),
          Map.entry("hungarian", "hun"));

  /** A word with these letters counts half a small word, as often as its language stands here. */
  private static final Map<String, List<String>> LETTERS =
      Map.of(
          "ß", List.of("deu", "deu", "deu"),
          "äöü", List.of("deu"),
          "ñ¿¡", List.of("spa", "spa", "spa"),
          "ãõ", List.of("por", "por", "por", "por"),
          "œèêûî", List.of("fra", "fra"));

  private static final double HALF = 0.5;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}¿¡]+");
  private static final int MOST_WORDS = 80;

  /** Less tells nothing: a word of one language is often a word of another. */
  private static final double FEWEST = 0.9;

  /** How far the first has to be above the second. */
  private static final double LEAD = 1.3;

  private static final Map<String, Set<String>> LANGUAGES_OF = load();

  private SmallWords() {}

  /** The code of the language, of ISO 639-3; empty where no language stands out. */
  static Optional<String> language(String text) {
    Map<String, Double> points = new HashMap<>();
    String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT), MOST_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
      Set<String> languages = LANGUAGES_OF.getOrDefault(words[i], Set.of());
      languages.forEach(code -> points.merge(code, 1.0 / languages.size(), Double::sum));
      count(words[i], points);
    }
    String best = null;
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Double> language : points.entrySet()) {
      if (language.getValue() > most) {
        second = most;
        most = language.getValue();
        best = language.getKey();
      } else {
        second = Math.max(second, language.getValue());
      }
    }
    return most >= FEWEST && most >= LEAD * second ? Optional.of(best) : Optional.empty();
  }

  private static void count(String word, Map<String, Double> points) {
    LETTERS.forEach(
        (letters, codes) -> {
          if (word.chars().anyMatch(c -> letters.indexOf(c) >= 0)) {
            codes.forEach(code -> points.merge(code, HALF, Double::sum));
          }
        });
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> languages = new HashMap<>();
    LISTS.forEach(
        (list, code) -> {
          try (InputStream words =
              Objects.requireNonNull(
                  SnowballFilter.class.getResourceAsStream(list + "_stop.txt"))) {
            for (Object word : WordlistLoader.getSnowballWordSet(words)) {
              languages
                  .computeIfAbsent(new String((char[]) word), any -> new HashSet<>())
                  .add(code);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return languages;
  }
}
