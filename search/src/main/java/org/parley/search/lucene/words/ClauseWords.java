package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.search.SearchClause;
import org.parley.search.lucene.words.Choice.Kind;

/**
 * One clause in words.
 *
 * @param choices the ways in which it may occur, whatever the language of a text
 * @param words all of them as they stand
 * @param saysLittle whether it is nothing but stop words and marks, which only count when there is
 *     nothing else
 * @param alternatives of which one has to match, each in words; none for a clause that is one alone
 */
public record ClauseWords(
    SearchClause clause,
    List<Choice> choices,
    List<String> words,
    boolean saysLittle,
    List<ClauseWords> alternatives) {

  // one letter begins a large part of all words
  private static final int SHORTEST_BEGINNING = 2;

  // of four letters half of all are one letter away from another word
  private static final int SHORTEST_MISSPELT = 5;
  private static final int SHORTEST_MEANT = 4;
  private static final int LONGEST_SPELT = 40;

  public ClauseWords {
    choices = List.copyOf(choices);
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
  }

  ClauseWords(SearchClause clause, List<Choice> choices, List<String> words, boolean saysLittle) {
    this(clause, choices, words, saysLittle, List.of());
  }

  /** Any of several. */
  static ClauseWords any(SearchClause clause, List<ClauseWords> alternatives) {
    boolean little = alternatives.stream().allMatch(ClauseWords::saysLittle);
    return new ClauseWords(clause, List.of(), List.of(), little, alternatives);
  }

  static ClauseWords of(SearchClause clause, List<Token> tokens, QueryStems stems) {
    List<String> words = Tokens.words(tokens);
    if (words.isEmpty()) {
      return new ClauseWords(clause, List.of(), words, true);
    }
    if (clause.isWildcard()) {
      return new ClauseWords(clause, List.of(), words, false);
    }
    List<Choice> choices = new ArrayList<>();
    if (!clause.isPhrase()) {
      choices.addAll(stems.choices(tokens, 1));
    }
    choices.add(new Choice(Kind.EXACT, words, Weights.EXACT));
    ClauseWords plain =
        new ClauseWords(clause, choices, words, !clause.isPhrase() && stems.areStopWords(tokens));
    return plain.beginning().map(letters -> plain.or(List.of(beginning(letters)))).orElse(plain);
  }

  /** The clause with more ways to occur. */
  ClauseWords or(List<Choice> others) {
    List<Choice> more = new ArrayList<>(choices);
    more.addAll(others);
    return new ClauseWords(clause, more, words, saysLittle, alternatives);
  }

  private static Choice beginning(String letters) {
    return new Choice(Kind.BEGINNING, List.of(letters), Weights.BEGINNING);
  }

  boolean saysNothing() {
    return words.isEmpty() && alternatives.isEmpty();
  }

  /** The words that are meant, when it is no word itself. */
  public Optional<Wildcard> wildcard() {
    return clause.isWildcard() ? Optional.of(Wildcard.of(clause.text())) : Optional.empty();
  }

  /** The stems by which a word stands beside its neighbours in a text, none for a phrase. */
  List<String> stems() {
    return choices.stream()
        .filter(choice -> choice.kind() == Kind.STEM || choice.kind() == Kind.STEMS)
        .findFirst()
        // any stem of one word will do: that of English, if it has one, is the first
        .map(choice -> choice.kind() == Kind.STEM ? List.of(choice.word()) : choice.words())
        .orElse(List.of());
  }

  /** Whether it is a word of letters alone, long enough that a near one is probably meant. */
  public boolean mayBeMisspelt() {
    return isOneWord() && isSpelt(words.get(0), SHORTEST_MISSPELT);
  }

  /** Whether another word may be told to have been meant, even where none is looked for. */
  public boolean mayBeMeantOtherwise() {
    return isOneWord() && isSpelt(words.get(0), SHORTEST_MEANT);
  }

  private boolean isOneWord() {
    return !clause.isPhrase() && !clause.isWildcard() && words.size() == 1;
  }

  /** The clause as a near word alone. */
  public ClauseWords onlyNear() {
    return new ClauseWords(clause, List.of(nearly()), words, saysLittle);
  }

  private static boolean isSpelt(String word, int shortest) {
    int letters = word.codePointCount(0, word.length());
    return letters >= shortest
        && letters <= LONGEST_SPELT
        && word.codePoints().allMatch(c -> Character.isLetter(c) && !Character.isIdeographic(c));
  }

  /** The clause that also finds words a letter or two away, which count least. */
  ClauseWords near() {
    return or(List.of(nearly()));
  }

  private Choice nearly() {
    return new Choice(Kind.NEAR, words, Weights.NEAR);
  }

  /** What the words begin with that may be meant as well, while the clause is being typed. */
  public Optional<String> beginning() {
    boolean begins =
        clause.isBeginning()
            && words.size() == 1
            && words.get(0).codePointCount(0, words.get(0).length()) >= SHORTEST_BEGINNING;
    return begins ? Optional.of(words.get(0)) : Optional.empty();
  }
}
