package org.parley.search.lucene.words;

/** What counts how much, for both engines alike. */
public final class Weights {

  public static final float TITLE = 4f;
  public static final float CONTEXT = 0.5f;
  public static final float BODY = 1f;
  public static final float TAG = 2f;

  /** A word as it stands, against its stem. */
  public static final float EXACT = 1.2f;

  public static final float BEGINNING = 0.3f;

  /** A word that a pattern means, whichever it is. */
  public static final float WILDCARD = 1f;

  /** Of the fields that match less well than the best. */
  public static final float TIE_BREAKER = 0.1f;

  public static final float VOTES = 0.5f;

  /** So many votes are worth half of {@link #VOTES}. */
  public static final float VOTES_PIVOT = 5f;

  public static final float SOLUTION = 0.5f;
  public static final float VERIFIED = 0.5f;

  /**
   * For PostgreSQL's {@code ts_rank}, while no index answers: text and title as they stand, stems of
   * text and title.
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

  /** Each tag that a similar thread has in common with the one beside which it is shown. */
  public static final float SAME_TAG = 2f;

  /** A similar thread that is a question as well, or an idea, or whatever the one beside it is. */
  public static final float SAME_KIND = 1.5f;

  private Weights() {}
}
