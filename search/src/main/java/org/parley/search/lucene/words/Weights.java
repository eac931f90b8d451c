package org.parley.search.lucene.words;

/**
 * What counts how much, for both engines alike; {@code search/README.md} tells how it was measured.
 * What words are worth is the sum over words and fields of BM25 (Robertson and Zaragoza, "The
 * probabilistic relevance framework", 2009), times the field's weight.
 */
public final class Weights {

  public static final float TITLE = 0.5f;

  /** In a title once more, for a query that is short enough to be the name of something. */
  public static final float NAME_IN_TITLE = 2f;

  public static final float CONTEXT = 0.25f;
  public static final float BODY = 1f;

  /** A word that is one of the thread's tags, however common the tag. */
  public static final float TAG = 2f;

  /** How fast more of the same word stops to count, and how much a text's length counts. */
  public static final float K1 = 1.2f;

  public static final float B = 0.75f;

  /** A word as it stands, against its stem. */
  public static final float EXACT = 0.8f;

  public static final float BEGINNING = 0.3f;

  /** A word that a pattern means, whichever it is. */
  public static final float WILDCARD = 1f;

  /** What a company says is the same, against the word itself. */
  public static final float SYNONYM = 0.5f;

  /** A word that is spelt nearly so: below every word that is spelt so. */
  public static final float NEAR = 0.1f;

  /** Of the ways in which a word occurs in a field that match less well than the best. */
  public static final float TIE_BREAKER = 0.1f;

  /** Two words of the query near each other, against the worth of the same phrase. */
  public static final float NEIGHBOURS = 0.2f;

  /** How far apart those may stand: so many words between them, or in the other order. */
  public static final int NEIGHBOURS_APART = 2;

  /** For a post that has every word; it is not multiplied by the post's quality. */
  public static final float EVERY_WORD = 1f;

  /** The most that votes add to what the words are worth, as a part of that. */
  public static final float VOTES = 0.15f;

  /** So many votes are worth half of {@link #VOTES}. */
  public static final float VOTES_PIVOT = 5f;

  public static final float SOLUTION = 0.1f;
  public static final float VERIFIED = 0.1f;

  /** What was written today, against what was written long ago. */
  public static final float FRESH = 0.05f;

  public static final int HALF_LIFE_DAYS = 730;

  /**
   * For PostgreSQL's {@code ts_rank}, while no index answers: text and title as they stand, stems
   * of text and title.
   */
  public static final String DATABASE = "{0.2, 0.6, 0.3, 1.0}";

  // what is suggested while a title is typed: every typed word that fits counts 1

  /** A typed word that is a whole word of the title, in addition. */
  public static final float SUGGESTED_WHOLE = 0.5f;

  /** A typed word that is no word of the title, but one of its tags. */
  public static final float SUGGESTED_TAG = 0.6f;

  /** A typed word that fits but for a slip. */
  public static final float SUGGESTED_SLIP = 0.7f;

  /** The title begins as it was typed, in addition. */
  public static final float SUGGESTED_FIRST = 0.3f;

  /** What a thread is worth, at most. */
  public static final float SUGGESTED_WORTH = 1f;

  public static final float WORTH_VOTES = 0.45f;
  public static final float WORTH_ANSWERED = 0.15f;
  public static final float WORTH_SOLVED = 0.25f;
  public static final float WORTH_VERIFIED = 0.1f;

  /** A word in the title of a similar thread, against one in its first lines. */
  public static final float SIMILAR_TITLE = 4f;

  /** Each tag that a similar thread has in common with the one beside which it is shown. */
  public static final float SAME_TAG = 2f;

  /** A similar thread that is a question as well, or an idea, or whatever the one beside it is. */
  public static final float SAME_KIND = 1.5f;

  private Weights() {}
}
