package org.parley.search.lucene.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which word was meant by one that is spelt nearly so, told by posts that the reader may see and by
 * nothing else: no count of the whole index is asked.
 */
public final class Meant {

  /** So many posts are read. */
  public static final int POSTS = 50;

  private static final int LONGEST_TEXT = 20_000;

  /** A word of one post may be misspelt itself. */
  private static final int FEWEST = 2;

  /** So many times more posts have it than the word that was typed. */
  private static final int CLEARLY_MORE = 3;

  /** A word with one wrong letter is meant rather than one with two. */
  private static final int NEARER = 4;

  private final String typed;
  private final Predicate<String> near;
  private final Predicate<String> nearest;
  private final Map<String, Candidate> candidates = new HashMap<>();

  private static final class Candidate {
    private final Map<String, Integer> spellings = new HashMap<>();
    private int posts;

    private String spelling() {
      return spellings.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .orElseThrow()
          .getKey();
    }
  }

  /** By a clause that {@link ClauseWords#mayBeMeantOtherwise}. */
  public Meant(ClauseWords clause) {
    this.typed = clause.words().get(0);
    this.near = NearWords.of(typed, Choice.edits(typed));
    this.nearest = NearWords.of(typed, 1);
  }

  /** Reads a post that the reader may see. */
  public void read(String title, String text) {
    Set<String> seen = new HashSet<>();
    String part = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String whole = title + "\n" + part;
    for (Token token : Tokens.of(whole)) {
      if (near.test(token.word())) {
        Candidate candidate = candidates.computeIfAbsent(token.word(), word -> new Candidate());
        String spelling = whole.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
        candidate.spellings.merge(spelling, 1, Integer::sum);
        candidate.posts += seen.add(token.word()) ? 1 : 0;
      }
    }
  }

  /** Empty when nothing near is clearly commoner than what was typed. */
  public Optional<String> word() {
    Candidate same = candidates.get(typed);
    int asTyped = same == null ? 0 : same.posts;
    return candidates.entrySet().stream()
        .filter(word -> !word.getKey().equals(typed))
        .filter(word -> word.getValue().posts >= Math.max(FEWEST, CLEARLY_MORE * asTyped))
        .max(
            Comparator.<Map.Entry<String, Candidate>>comparingInt(this::likelihood)
                .thenComparing(Map.Entry::getKey))
        .map(word -> word.getValue().spelling());
  }

  private int likelihood(Map.Entry<String, Candidate> word) {
    return word.getValue().posts * (nearest.test(word.getKey()) ? NEARER : 1);
  }
}
