package org.parley.search;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody typed, understood: the words and phrases that are wanted and those that are not,
 * and to what operators narrow the search.
 *
 * @param conditions with the names of members and spaces as they were typed
 */
public record SearchText(
    List<SearchClause> wanted, List<SearchClause> unwanted, List<Condition> conditions) {

  private static final int LONGEST_TITLE = 300;

  public SearchText {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
    conditions = List.copyOf(conditions);
  }

  public SearchText(List<SearchClause> wanted, List<SearchClause> unwanted) {
    this(wanted, unwanted, List.of());
  }

  /**
   * The words of a title that is being written. A title has no syntax: a quote or a minus in it is
   * a mark, and of more words than a search may have the first ones count.
   */
  public static SearchText ofTitle(String title) {
    String head = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    String plain = head.replaceAll("(?U)[^\\w.+#'-]+|(?<!\\w)-+", " ");
    return SearchTextReader.read(firstWords(plain.replaceAll("\\bOR\\b", "or")));
  }

  private static String firstWords(String text) {
    String[] words = text.stripLeading().split(" +", SearchTextReader.MOST_CLAUSES + 1);
    return words.length > SearchTextReader.MOST_CLAUSES
        ? String.join(" ", Arrays.copyOf(words, SearchTextReader.MOST_CLAUSES)) + " "
        : text;
  }

  public boolean isBlank() {
    return wanted.isEmpty() && unwanted.isEmpty() && conditions.isEmpty();
  }
}
