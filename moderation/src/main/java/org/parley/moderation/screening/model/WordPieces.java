package org.parley.moderation.screening.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.moderation.screening.text.Span;
import org.parley.moderation.screening.text.Token;

/**
 * Cuts words into the pieces that the sentence encoder knows: the longest known beginning first
 * (WordPiece, Wu et al. 2016).
 */
final class WordPieces {

  /** A piece by its number, and the token that it is of. */
  record Piece(int id, Span span) {}

  static final int BEGIN = 101;
  static final int END = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 40;

  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]++|[^\\s\\p{L}\\p{N}]");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}++");

  private final Map<String, Integer> vocabulary;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Piece> cut(List<Token> tokens, int most) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.size() && pieces.size() < most; i++) {
      Token token = tokens.get(i);
      String words =
          switch (token.kind()) {
            case MENTION -> i == 0 || pieces.isEmpty() ? "" : "you";
            case LINK, EMOJI -> "";
            case CODE -> "code";
            case WORD -> token.form();
            default -> token.written();
          };
      cutWords(words, token.span(), pieces);
    }
    return pieces.size() > most ? pieces.subList(0, most) : pieces;
  }

  private void cutWords(String words, Span span, List<Piece> pieces) {
    String plain =
        ACCENT
            .matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    Matcher parts = PART.matcher(plain);
    while (parts.find()) {
      for (int id : ids(parts.group())) {
        pieces.add(new Piece(id, span));
      }
    }
  }

  private List<Integer> ids(String word) {
    List<Integer> ids = new ArrayList<>(2);
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer id = null;
      while (to > from
          && (id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to))) == null) {
        to--;
      }
      if (id == null) {
        return List.of(UNKNOWN);
      }
      ids.add(id);
      from = to;
    }
    return ids.isEmpty() ? List.of(UNKNOWN) : ids;
  }
}
