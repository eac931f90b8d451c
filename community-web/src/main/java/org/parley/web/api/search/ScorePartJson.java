package org.parley.web.api.search;

import org.parley.search.ScorePart;
import org.parley.web.api.json.Word;

/**
 * What one thing added to a hit's score.
 *
 * @param field where the words occur, null for what is no word's
 * @param words as they are indexed, null for what is no word's
 */
public record ScorePartJson(String kind, String field, String words, double score) {

  static ScorePartJson of(ScorePart part) {
    return new ScorePartJson(Word.of(part.kind()), part.field(), part.words(), part.score());
  }
}
