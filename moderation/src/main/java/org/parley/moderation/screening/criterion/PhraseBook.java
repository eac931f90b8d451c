package org.parley.moderation.screening.criterion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Words and phrases to be found in texts. Where several begin at the same word the longest counts,
 * and the search goes on behind it.
 */
final class PhraseBook {

  private final UnaryOperator<String> stem;
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  /**
   * @param stem what makes forms of a word equal
   */
  PhraseBook(Collection<String> entries, UnaryOperator<String> stem) {
    this.stem = stem;
    for (String entry : entries) {
      List<String> words = Word.of(entry).stream().map(Word::form).map(stem).toList();
      if (!words.isEmpty()) {
        phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
    phrases
        .values()
        .forEach(same -> same.sort(Comparator.comparing(List<String>::size).reversed()));
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  List<Match> in(PostUnderScreening post) {
    List<Match> found = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      find(passage, post.text(passage), found);
    }
    return found;
  }

  private void find(Passage passage, String text, List<Match> found) {
    List<Word> words = Word.of(text);
    List<String> stems = words.stream().map(Word::form).map(stem).toList();
    int at = 0;
    while (at < words.size() && found.size() < Criterion.MOST) {
      int length = longestAt(stems, at);
      if (length > 0) {
        int end = words.get(at + length - 1).end();
        found.add(Match.in(passage, text, words.get(at).start(), end));
      }
      at += Math.max(1, length);
    }
  }

  private int longestAt(List<String> stems, int at) {
    for (List<String> phrase : phrases.getOrDefault(stems.get(at), List.of())) {
      int end = at + phrase.size();
      if (end <= stems.size() && stems.subList(at, end).equals(phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }
}
