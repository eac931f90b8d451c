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

  private Weights() {}
}
