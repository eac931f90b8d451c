package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.search.SearchClause;
import org.parley.search.SearchSort;
import org.parley.search.SearchText;
import org.parley.search.Synonyms;

/**
 * What was typed, in words: stop words count only when there is nothing else. Both of two words are
 * needed; of three or four two do, and posts with all come first; of a longer question one does,
 * and what the words are worth decides.
 *
 * @param isMarksOnly whether something was wanted, but no word of it
 */
public record QueryWords(
    List<ClauseWords> wanted, List<ClauseWords> unwanted, boolean isMarksOnly) {

  // two in five of a title's words have to occur: one common word is no likeness
  private static final int SIMILAR_NEEDED = 2;
  private static final int SIMILAR_OF = 5;

  /** What a query of very many words may cost: the first ones count. */
  private static final int MOST_WORDS = 32;

  /** Two words are a name, of which both are meant. */
  private static final int NAME = 2;

  /** More are a question, to which a good answer may use other words. */
  private static final int SHORT = 4;

  public static QueryWords of(SearchText text) {
    return of(text, Synonyms.NONE);
  }

  public static QueryWords of(SearchText text, Synonyms synonyms) {
    List<ClauseWords> all = words(text.wanted(), synonyms);
    List<ClauseWords> telling = all.stream().filter(clause -> !clause.saysLittle()).toList();
    return new QueryWords(
        first(telling.isEmpty() ? all : telling),
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
    return new QueryWords(first(telling), List.of(), telling.isEmpty());
  }

  private static List<ClauseWords> first(List<ClauseWords> clauses) {
    return clauses.subList(0, Math.min(MOST_WORDS, clauses.size()));
  }

  private static List<ClauseWords> words(List<SearchClause> clauses, Synonyms synonyms) {
    QueryStems stems =
        new QueryStems(clauses.stream().map(SearchClause::text).collect(Collectors.joining(" ")));
    List<List<Token>> tokens = clauses.stream().map(QueryWords::tokens).toList();
    List<List<Choice>> also = SynonymWords.of(synonyms).choices(clauses, tokens, stems);
    List<ClauseWords> words = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (!clauses.get(i).alternatives().isEmpty()) {
        List<ClauseWords> any = words(clauses.get(i).alternatives(), synonyms);
        if (!any.isEmpty()) {
          words.add(ClauseWords.any(clauses.get(i), any));
        }
        continue;
      }
      ClauseWords clause = ClauseWords.of(clauses.get(i), tokens.get(i), stems);
      if (!clause.saysNothing()) {
        words.add(clause.or(also.get(i)));
      }
    }
    return words;
  }

  /** Alternatives have words of their own. */
  private static List<Token> tokens(SearchClause clause) {
    return clause.alternatives().isEmpty() ? Tokens.of(clause.text()) : List.of();
  }

  /** Whether {@link #most} can find more than {@link #all}. */
  public boolean hasChoice() {
    return all() > 1;
  }

  /** How many words there are; phrases, which are always needed, apart. */
  public int all() {
    return (int) wanted.stream().filter(clause -> !clause.clause().isPhrase()).count();
  }

  /**
   * How many words a post has to have. By relevance those with few come last and do no harm; in
   * another order they would be anywhere, so that all are needed.
   */
  public int needed(SearchSort sort) {
    if (sort != SearchSort.RELEVANCE || all() <= NAME) {
      return all();
    }
    return all() <= SHORT ? NAME : 1;
  }

  /** How many words do when no post has so many. */
  public int most() {
    return Math.min(1, all());
  }

  /** Whether it is rather the name of something, which a title would say, than a question. */
  public boolean isName() {
    return wanted.size() <= NAME;
  }

  /** Whether posts with every word of a short query come before those with so many. */
  public boolean prefersEveryWord(int needed) {
    return needed < all() && all() <= SHORT;
  }

  /** How many of a title's words a similar thread has. */
  public int similar() {
    return (wanted.size() * SIMILAR_NEEDED + SIMILAR_OF - 1) / SIMILAR_OF;
  }
}
