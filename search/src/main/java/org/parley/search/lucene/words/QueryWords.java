package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.search.SearchClause;
import org.parley.search.SearchText;
import org.parley.search.Synonyms;

/**
 * What was typed, in words: stop words count only when there is nothing else, and of several words
 * all are needed, or, where nothing has them all, half.
 *
 * @param isMarksOnly whether something was wanted, but no word of it
 */
public record QueryWords(
    List<ClauseWords> wanted, List<ClauseWords> unwanted, boolean isMarksOnly) {

  // two in five of a title's words have to occur: one common word is no likeness
  private static final int SIMILAR_NEEDED = 2;
  private static final int SIMILAR_OF = 5;

  public static QueryWords of(SearchText text) {
    return of(text, Synonyms.NONE);
  }

  public static QueryWords of(SearchText text, Synonyms synonyms) {
    List<ClauseWords> all = words(text.wanted(), synonyms);
    List<ClauseWords> telling = all.stream().filter(clause -> !clause.saysLittle()).toList();
    return new QueryWords(
        telling.isEmpty() ? all : telling,
        words(text.unwanted(), Synonyms.NONE),
        all.isEmpty() && !text.wanted().isEmpty());
  }

  /** The same query, in which some words may be misspelt. */
  public QueryWords near(Collection<ClauseWords> misspelt) {
    return new QueryWords(
        wanted.stream().map(clause -> misspelt.contains(clause) ? clause.near() : clause).toList(),
        unwanted,
        isMarksOnly);
  }

  /** The words of a title that mean something, none when there is none. */
  public static QueryWords ofTitle(SearchText title) {
    List<ClauseWords> telling =
        words(title.wanted(), Synonyms.NONE).stream()
            .filter(clause -> !clause.saysLittle())
            .toList();
    return new QueryWords(telling, List.of(), telling.isEmpty());
  }

  private static List<ClauseWords> words(List<SearchClause> clauses, Synonyms synonyms) {
    QueryStems stems =
        new QueryStems(clauses.stream().map(SearchClause::text).collect(Collectors.joining(" ")));
    List<List<Token>> tokens = clauses.stream().map(clause -> Tokens.of(clause.text())).toList();
    List<List<Choice>> also = SynonymWords.of(synonyms).choices(clauses, tokens, stems);
    List<ClauseWords> words = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      ClauseWords clause = ClauseWords.of(clauses.get(i), tokens.get(i), stems);
      if (!clause.saysNothing()) {
        words.add(clause.or(also.get(i)));
      }
    }
    return words;
  }

  /** Whether {@link #most} can find more than {@link #all}. */
  public boolean hasChoice() {
    return all() > 1;
  }

  /** How many words there are; phrases, which are always needed, apart. */
  public int all() {
    return (int) wanted.stream().filter(clause -> !clause.clause().isPhrase()).count();
  }

  /** How many words do when no post has all. */
  public int most() {
    return (all() + 1) / 2;
  }

  /** How many of a title's words a similar thread has. */
  public int similar() {
    return (wanted.size() * SIMILAR_NEEDED + SIMILAR_OF - 1) / SIMILAR_OF;
  }
}
