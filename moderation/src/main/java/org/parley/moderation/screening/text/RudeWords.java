package org.parley.moderation.screening.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that hurt, by what they do: name somebody, slight, swear, threaten; the rest is rude. */
public final class RudeWords {

  /** What a rude word does. */
  public enum Kind {
    INSULT,
    SLIGHT,
    SWEAR,
    THREAT,
    RUDE
  }

  private static final Map<String, Kind> KINDS =
      WordList.read("rude.tsv").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  entry -> Kind.valueOf(entry.getValue().toUpperCase(java.util.Locale.ROOT))));

  private static final Map<Integer, List<String>> BY_LENGTH =
      KINDS.keySet().stream()
          .filter(word -> word.length() > 3 && word.indexOf('*') < 0)
          .sorted()
          .collect(Collectors.groupingBy(String::length));

  private static final Map<Character, Character> LOOK_ALIKES =
      Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '$', 's', '@', 'a');

  private RudeWords() {}

  public static Optional<Kind> kind(Token token) {
    if (!token.isWord()) {
      return Optional.empty();
    }
    Kind kind = KINDS.get(token.form());
    return Optional.ofNullable(kind == null ? unmasked(token.form()) : kind);
  }

  /** "sh*t", "a$$hole": a word of the list of the same length that differs in the masks only. */
  private static Kind unmasked(String form) {
    boolean isMasked = form.chars().anyMatch(c -> (c < 'a' && c != '\'') || Character.isDigit(c));
    if (!isMasked) {
      return null;
    }
    return BY_LENGTH.getOrDefault(form.length(), List.of()).stream()
        .filter(word -> isMask(form, word))
        .findFirst()
        .map(KINDS::get)
        .orElse(null);
  }

  private static boolean isMask(String form, String word) {
    int same = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == word.charAt(i)) {
        same++;
      } else if (c != '*' && c != '#' && LOOK_ALIKES.getOrDefault(c, c) != word.charAt(i)) {
        return false;
      }
    }
    return same >= 2;
  }
}
