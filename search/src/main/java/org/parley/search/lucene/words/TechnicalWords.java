package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.search.lucene.words.Token.Kind;

/**
 * Finds the words of a text that are more than letters, which Unicode's rules would tear apart or
 * strip of their marks: error codes, names with underscores, versions, paths, addresses, {@code
 * C++}.
 */
final class TechnicalWords {

  /** What is longer is no word that anybody types. */
  private static final int LONGEST = 200;

  /** Between words, whatever the words are. */
  private static final String APART = "\"()[]{}<>,;|“”„«»‚‘’…'`*!،؛؟、。，「」『』（）";

  /** Between words except in an address of the web. */
  private static final String APART_ELSEWHERE = "=&?";

  private static final int FIRST_CJK = 0x2E80;

  private final String text;
  private final List<Token> found = new ArrayList<>();

  private TechnicalWords(String text) {
    this.text = text;
  }

  static List<Token> in(String text) {
    TechnicalWords words = new TechnicalWords(text);
    words.read();
    return words.found;
  }

  private void read() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isApart(text.charAt(i))) {
        if (i - start > 1) {
          chunk(start, i);
        }
        start = i + 1;
      }
    }
  }

  private static boolean isApart(char c) {
    return c == ' '
        || (c < FIRST_CJK
            ? APART.indexOf(c) >= 0 || Character.isWhitespace(c) || c == '\u00a0'
            : APART.indexOf(c) >= 0 || isCjk(c));
  }

  private static boolean isCjk(char c) {
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }

  private void chunk(int start, int end) {
    if (isUnremarkable(start, end)) {
      return;
    }
    if (text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start)) {
      int last = trimmedEnd(start, end);
      add(Kind.TECHNICAL, start, last, TechnicalForm.address(text.substring(start, last)));
      return;
    }
    split(start, end, APART_ELSEWHERE);
  }

  /** Most chunks are a word of letters, perhaps with a mark behind it: a short look tells. */
  private boolean isUnremarkable(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean capitalWithin =
          i > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
      if (capitalWithin || !Character.isLetterOrDigit(c) && i < end - 1) {
        return false;
      }
    }
    char last = text.charAt(end - 1);
    return last != '#' && last != '+' && last != '_';
  }

  private void split(int start, int end, String marks) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || marks.indexOf(text.charAt(i)) >= 0) {
        piece(from, i);
        from = i + 1;
      }
    }
  }

  private void piece(int from, int to) {
    int start = from;
    while (start < to && !mayBegin(text.charAt(start))) {
      start++;
    }
    int end = trimmedEnd(start, to);
    if (end - start < 2 || end - start > LONGEST) {
      return;
    }
    String piece = text.substring(start, end);
    Optional<List<String>> parts = TechnicalForm.parts(piece);
    if (parts.isPresent()) {
      Kind kind = TechnicalForm.isCamelCase(piece) ? Kind.CAMEL_CASE : Kind.TECHNICAL;
      add(kind, start, end, parts.get());
    } else if (piece.indexOf('/') >= 0) {
      split(start, end, "/");
    } else if (piece.indexOf(':') >= 0) {
      split(start, end, ":");
    } else if (piece.startsWith(".") || piece.startsWith("\\")) {
      piece(start + 1, end);
    }
  }

  private static boolean mayBegin(char c) {
    return Character.isLetterOrDigit(c) || "./\\~_".indexOf(c) >= 0;
  }

  private int trimmedEnd(int start, int end) {
    int last = end;
    while (last > start && !mayEnd(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean mayEnd(char c) {
    return Character.isLetterOrDigit(c) || "+#_/\\".indexOf(c) >= 0;
  }

  private void add(Kind kind, int start, int end, List<String> parts) {
    String natural = text.substring(start, Math.min(end, start + LONGEST)).toLowerCase(Locale.ROOT);
    String word = natural.length() > 1 ? natural.replaceFirst("(?<=.)[/\\\\]+$", "") : natural;
    found.add(new Token(Tokens.folded(word), word, kind, parts, start, end));
  }
}
