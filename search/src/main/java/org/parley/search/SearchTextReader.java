package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchClause.Match;

/**
 * Reads what was typed: words, {@code "phrases"}, {@code wor*}, {@code this OR that}, operators
 * such as {@code tag:name}, and with a minus before them what must not be. A quote that is not
 * closed reaches to the end; the last word counts as still being typed unless a space follows it.
 * What is no operator, for all its marks, is words.
 */
final class SearchTextReader {

  /** In UTF-16 units; far more than anybody types. */
  static final int LONGEST = 1_000;

  static final int MOST_CLAUSES = 64;

  private static final String OR = "OR";

  private final String text;
  private final List<SearchPart> parts = new ArrayList<>();
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
      if (isAt('"')) {
        phrase().ifPresent(clause -> parts.add(new SearchPart.Wording(clause, minus)));
      } else {
        word(minus);
      }
    }
    return SearchParts.together(parts);
  }

  private Optional<SearchClause> phrase() {
    String inside = quoted();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchClause(inside, Match.PHRASE));
  }

  private String quoted() {
    int end = text.indexOf('"', position + 1);
    String inside = text.substring(position + 1, end < 0 ? text.length() : end).strip();
    position = end < 0 ? text.length() : end + 1;
    return inside;
  }

  private void word(boolean minus) {
    int start = position;
    while (position < text.length() && !isAt(' ') && !isAt('"')) {
      position++;
    }
    String word = text.substring(start, position);
    if (word.isEmpty()) {
      return;
    }
    Optional<SearchOperator> operator = SearchOperator.at(word);
    if (operator.isPresent()) {
      String value = word.substring(word.indexOf(':') + 1);
      if (value.isEmpty() && isAt('"')) {
        value = quoted();
      }
      if (!value.isEmpty()) {
        parts.add(new SearchPart.Narrowing(operator.get().read(value, minus)));
        return;
      }
    }
    if (word.equals(OR) && !minus) {
      parts.add(new SearchPart.Or());
    } else if (Wildcards.isOne(word)) {
      parts.add(new SearchPart.Wording(Wildcards.read(word), minus));
    } else {
      boolean typing = !minus && position == text.length();
      Match match = typing ? Match.BEGINNING : Match.WORD;
      parts.add(new SearchPart.Wording(new SearchClause(word, match), minus));
    }
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
