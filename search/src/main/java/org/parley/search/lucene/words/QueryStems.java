package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.search.lucene.words.Choice.Kind;

/**
 * What is asked of stems. Nobody says in which language they search, so each word asks for its
 * stems in all of them. These are one word to the ranking, as common as the commonest of them: else
 * the few posts of a rare language would come first.
 */
final class QueryStems {

  /** Up to so many pairs of characters are a word, all of which has to stand there. */
  private static final int PAIRS_OF_A_WORD = 2;

  private final Stems stems = new Stems();
  private final Optional<Language> told;

  QueryStems(String query) {
    this.told = SpokenLanguage.ofQuery(query);
  }

  /** The ways in which words may occur as stems, whose weights are times a factor. */
  List<Choice> choices(List<Token> tokens, float factor) {
    if (isOnePart(tokens)) {
      return List.of();
    }
    Set<String> ofOneWord = new LinkedHashSet<>();
    Set<List<String>> sequences = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      List<String> sequence = stems.ofQuery(tokens, language);
      if (sequence.size() == 1) {
        ofOneWord.add(sequence.get(0));
      } else if (!sequence.isEmpty()) {
        sequences.add(sequence);
      }
      if (tokens.size() == 1 && tokens.get(0).is(Token.Kind.CAMEL_CASE)) {
        ofOneWord.add(stems.stem(tokens.get(0).natural(), language));
      }
    }
    if (tokens.size() == 1 && tokens.get(0).is(Token.Kind.PLAIN)) {
      List<String> parts = stems.germanParts(tokens.get(0));
      if (!parts.isEmpty()) {
        sequences.add(parts);
      }
    }
    List<Choice> choices = new ArrayList<>();
    if (!ofOneWord.isEmpty()) {
      choices.add(new Choice(Kind.STEM, List.copyOf(ofOneWord), factor));
    }
    boolean pairs = arePairs(tokens);
    sequences.forEach(
        words ->
            choices.add(
                new Choice(
                    pairs && words.size() > PAIRS_OF_A_WORD ? Kind.PAIRS : Kind.STEMS,
                    words,
                    factor)));
    return choices;
  }

  /** {@code .net} is not found by every net. */
  private static boolean isOnePart(List<Token> tokens) {
    return tokens.size() == 1
        && tokens.get(0).is(Token.Kind.TECHNICAL)
        && tokens.get(0).parts().size() == 1;
  }

  private static boolean arePairs(List<Token> tokens) {
    return tokens.stream().allMatch(token -> token.is(Token.Kind.CJK));
  }

  /** Stop words of English, or of the language that the query shows. */
  boolean areStopWords(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            token ->
                stems.isStopWord(token, Language.ENGLISH)
                    || told.isPresent() && stems.isStopWord(token, told.get()));
  }

  /** By what a word is the same as another in some language. */
  Set<String> keys(Token token) {
    Set<String> keys = new HashSet<>(Set.of(token.word()));
    for (Language language : Language.values()) {
      List<String> own = stems.ofQuery(List.of(token), language);
      if (own.size() == 1) {
        keys.add(own.get(0));
      }
    }
    return keys;
  }
}
