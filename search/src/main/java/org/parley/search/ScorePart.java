package org.parley.search;

/**
 * What one thing added to a post's score.
 *
 * @param field where the words occur: title, context (the title of a reply's thread), body or tag;
 *     null for what is no word's
 * @param words which they are, as they are indexed; null for what is no word's
 */
public record ScorePart(Kind kind, String field, String words, double score) {

  /** What adds to a score. */
  public enum Kind {
    /** A word or phrase occurs in a field. */
    TEXT,
    /** Two neighbouring words of the query stand near each other. */
    NEAR,
    /** Every word of a short query occurs. */
    EVERY_WORD,
    /** Readers voted for the post. */
    VOTES,
    /** It is the accepted or official answer. */
    ACCEPTED,
    /** Staff have verified it. */
    VERIFIED,
    /** It was written, or last edited, not long ago. */
    AGE
  }

  /** What all of a post's words do not share. */
  public static ScorePart of(Kind kind, double score) {
    return new ScorePart(kind, null, null, score);
  }
}
