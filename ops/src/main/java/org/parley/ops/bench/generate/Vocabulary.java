package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All words of an invented community, by their numbers: English ones, then invented ones made of
 * syllables, in lower-case ASCII letters; the first come most. Words of ready-made pieces of text
 * follow and are never drawn.
 */
final class Vocabulary {

  private static final int DRAWN = 40_000;
  private static final String[] BEGINNINGS = {
    "b", "br", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "v"
  };
  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "a", "e", "i", "o", "ea"};
  private static final String[] ENDS = {"", "", "", "", "l", "n", "r", "s", "t", "nd"};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<byte[]> words = new ArrayList<>();
  private final List<byte[]> capitalised = new ArrayList<>();
  private final Zipf commonness = new Zipf(DRAWN, 2.7);

  Vocabulary(Dice dice) {
    EnglishWords.all().forEach(this::number);
    while (words.size() < DRAWN) {
      int syllables = 2 + dice.below(2);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(one(BEGINNINGS, dice)).append(one(MIDDLES, dice)).append(one(ENDS, dice));
      }
      number(word.toString());
    }
  }

  private static String one(String[] parts, Dice dice) {
    return parts[dice.below(parts.length)];
  }

  /** The word's number; a word that is new gets the next one. */
  int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known == null) {
      String large = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      words.add(word.getBytes(StandardCharsets.UTF_8));
      capitalised.add(large.getBytes(StandardCharsets.UTF_8));
      return words.size() - 1;
    }
    return known;
  }

  int draw(Dice dice) {
    return commonness.draw(dice);
  }

  byte[] bytes(int number) {
    return words.get(number);
  }

  byte[] capitalised(int number) {
    return capitalised.get(number);
  }

  String text(int number) {
    return new String(words.get(number), StandardCharsets.UTF_8);
  }

  int size() {
    return words.size();
  }
}
