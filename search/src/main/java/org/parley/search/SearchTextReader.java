package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchClause.Match;

/**
 * Reads what was typed: words, {@code "phrases"}, {@code -words} that must not occur. A quote that
 * is not closed reaches to the end; the last word counts as still being typed unless a space
 * follows it.
 */
final class SearchTextReader {

  /** In UTF-16 units; far more than anybody types. */
  static final int LONGEST = 1_000;

  static final int MOST_CLAUSES = 64;

  private final String text;
  private final List<SearchClause> wanted = new ArrayList<>();
  private final List<SearchClause> unwanted = new ArrayList<>();
  private int position;

  private SearchTextReader(String text) {
    this.text = text;
  }

  static SearchText read(String typed) {
    if (typed.length() > LONGEST) {
      throw new Invalid("q", "search.too-long", LONGEST);
    }
    return new SearchTextReader(clean(typed)).read();
  }

  private SearchText read() {
    while (skipSpace()) {
      boolean minus = text.charAt(position) == '-';
      if (minus) {
        position++;
      }
      SearchClause clause = isAt('"') ? phrase() : word(!minus);
      if (clause != null) {
        (minus ? unwanted : wanted).add(clause);
      }
    }
    if (wanted.size() + unwanted.size() > MOST_CLAUSES) {
      throw new Invalid("q", "search.too-many-words", MOST_CLAUSES);
    }
    return new SearchText(wanted, unwanted);
  }

  private SearchClause phrase() {
    int end = text.indexOf('"', position + 1);
    String inside = text.substring(position + 1, end < 0 ? text.length() : end).strip();
    position = end < 0 ? text.length() : end + 1;
    return inside.isEmpty() ? null : new SearchClause(inside, Match.PHRASE);
  }

  private SearchClause word(boolean mayGoOn) {
    int start = position;
    while (position < text.length() && !isAt(' ') && !isAt('"')) {
      position++;
    }
    String word = text.substring(start, position);
    if (word.isEmpty()) {
      return null;
    }
    boolean typing = mayGoOn && position == text.length();
    return new SearchClause(word, typing ? Match.BEGINNING : Match.WORD);
  }

  private boolean skipSpace() {
    while (isAt(' ')) {
      position++;
    }
    return position < text.length();
  }

  private boolean isAt(char character) {
    return position < text.length() && text.charAt(position) == character;
  }

  /** Plain quotes and spaces; nothing invisible; no half of a surrogate pair. */
  private static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              if (type == Character.FORMAT) {
                return;
              }
              if (type == Character.INITIAL_QUOTE_PUNCTUATION
                  || type == Character.FINAL_QUOTE_PUNCTUATION
                  || point == '\u201e') {
                // an apostrophe is written like a closing single quote
                clean.append(point == '\u2019' || point == '\u2018' ? '\'' : '"');
              } else if (type == Character.SURROGATE
                  || type == Character.CONTROL
                  || Character.isSpaceChar(point)) {
                clean.append(' ');
              } else {
                clean.appendCodePoint(point);
              }
            });
    return clean.toString();
  }
}
