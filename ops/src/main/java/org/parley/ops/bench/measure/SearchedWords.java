package org.parley.ops.bench.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;

/**
 * Words to search for, taken from a community's posts: one that very many of them have and one that
 * next to none has. The search itself says how many.
 */
record SearchedWords(Word common, Word rare) {

  /** A word and the number of posts that search finds with it. */
  record Word(String text, long found) {}

  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{5,14}\\b");
  private static final int CANDIDATES = 25;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Tries the words that most and fewest of these texts have; always the same ones. */
  static SearchedWords among(List<String> texts, Web web) {
    Map<String, Long> counts =
        texts.stream()
            .flatMap(text -> WORD.matcher(text).results().map(match -> match.group()).distinct())
            .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    Comparator<Map.Entry<String, Long>> byCount = Map.Entry.comparingByValue();
    List<Word> frequent = found(counts.entrySet().stream().sorted(byCount.reversed()), web);
    List<Word> seldom = found(counts.entrySet().stream().sorted(byCount), web);
    Comparator<Word> byFound = Comparator.comparingLong(Word::found);
    return new SearchedWords(
        frequent.stream().max(byFound).orElseThrow(SearchedWords::nothing),
        seldom.stream().min(byFound).orElseThrow(SearchedWords::nothing));
  }

  static Word of(String word, Web web) {
    try {
      String answer = web.get("/api/v1/search?limit=1&q=" + Web.encoded(word)).body();
      return new Word(word, MAPPER.readTree(answer).path("total").asLong());
    } catch (JsonProcessingException e) {
      throw new CommandFailed("The search gave no answer that can be read", e);
    }
  }

  /** What somebody types who means these titles: three letters, then six, nine and twelve. */
  static List<String> typed(List<String> titles) {
    return titles.stream()
        .map(title -> title.toLowerCase(Locale.ROOT))
        .flatMap(
            title ->
                Stream.of(3, 6, 9, 12)
                    .map(length -> title.substring(0, Math.min(length, title.length()))))
        .toList();
  }

  private static List<Word> found(Stream<Map.Entry<String, Long>> words, Web web) {
    return words
        .limit(CANDIDATES)
        .map(entry -> of(entry.getKey(), web))
        .filter(word -> word.found() > 0)
        .toList();
  }

  private static CommandFailed nothing() {
    return new CommandFailed("The search finds nothing: is its index built?");
  }
}
