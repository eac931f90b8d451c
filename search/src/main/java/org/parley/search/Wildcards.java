package org.parley.search;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchClause.Match;

/**
 * Words with {@code *} and {@code ?}. They cost as many words as begin like them, so they begin
 * with letters; and little more for each mark, so there are few.
 */
final class Wildcards {

  /** Letters before the first mark. */
  static final int LETTERS_FIRST = 2;

  static final int MOST_MARKS = 4;
  static final int MOST_IN_SEARCH = 4;
  static final int LONGEST = 50;

  private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.*?]+");
  private static final Pattern BEGINNING =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}_.]*");
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

  private Wildcards() {}

  /** Whether it is one, good or bad. A question mark at the end of a word ends a question. */
  static boolean isOne(String word) {
    String pattern = trimmed(word);
    return (pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0)
        && WORDLIKE.matcher(pattern).matches()
        && SAYS_SOMETHING.matcher(pattern).find();
  }

  /**
   * @throws Invalid when it would find too much
   */
  static SearchClause read(String word) {
    String pattern = trimmed(word).replaceAll("\\*{2,}", "*");
    String[] pieces = pattern.split("[*?]", -1);
    boolean begins =
        BEGINNING.matcher(pieces[0]).matches()
            && pieces[0].codePointCount(0, pieces[0].length()) >= LETTERS_FIRST;
    if (!begins || pieces.length - 1 > MOST_MARKS || pattern.length() > LONGEST) {
      throw new Invalid("q", "search.wildcard", LETTERS_FIRST, MOST_MARKS);
    }
    return new SearchClause(pattern, Match.WILDCARD);
  }

  /**
   * @throws Invalid when there are more than a search may have
   */
  static void requireFew(Collection<SearchClause> wanted, Collection<SearchClause> unwanted) {
    long patterns =
        Stream.of(wanted, unwanted)
            .flatMap(Collection::stream)
            .flatMap(clause -> Stream.concat(Stream.of(clause), clause.alternatives().stream()))
            .filter(SearchClause::isWildcard)
            .count();
    if (patterns > MOST_IN_SEARCH) {
      throw new Invalid("q", "search.wildcards", MOST_IN_SEARCH);
    }
  }

  private static String trimmed(String word) {
    int end = word.length();
    while (end > 0 && "?.,;:!)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
