package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL's text search makes of each word of a vocabulary: asked once for every word,
 * instead of for every word of every post.
 */
final class Lexicon {

  private static final String ASK =
      """
      select tsvector_to_array(to_tsvector('simple', w.word)),
             tsvector_to_array(to_tsvector('english', w.word))
      from unnest(?::text[]) with ordinality as w (word, number) order by w.number\
      """;

  /** A word that says nothing has no stem. */
  static final int NONE = -1;

  private final List<byte[]> lexemes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] forms;
  private final int[] stems;

  Lexicon(Connection connection, Vocabulary vocabulary) throws SQLException {
    int size = vocabulary.size();
    forms = new int[size];
    stems = new int[size];
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = vocabulary.text(i);
    }
    try (var query = connection.prepareStatement(ASK)) {
      query.setArray(1, connection.createArrayOf("text", words));
      try (var rows = query.executeQuery()) {
        for (int i = 0; rows.next(); i++) {
          forms[i] = number((String[]) rows.getArray(1).getArray());
          stems[i] = number((String[]) rows.getArray(2).getArray());
        }
      }
    }
  }

  private int number(String[] found) {
    if (found.length > 1) {
      throw new IllegalStateException("Several words to PostgreSQL: " + String.join(" ", found));
    }
    if (found.length == 0) {
      return NONE;
    }
    return numbers.computeIfAbsent(
        found[0],
        lexeme -> {
          lexemes.add(lexeme.getBytes(StandardCharsets.UTF_8));
          return lexemes.size() - 1;
        });
  }

  /** The word as it stands, as a lexeme's number. */
  int form(int word) {
    return forms[word];
  }

  /** The word's English stem, or {@link #NONE}. */
  int stem(int word) {
    return stems[word];
  }

  byte[] bytes(int lexeme) {
    return lexemes.get(lexeme);
  }

  int size() {
    return lexemes.size();
  }
}
