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

  /** Of the fields that match less well than the best. */
  public static final float TIE_BREAKER = 0.1f;

  public static final float VOTES = 0.5f;

  /** So many votes are worth half of {@link #VOTES}. */
  public static final float VOTES_PIVOT = 5f;

  public static final float SOLUTION = 0.5f;
  public static final float VERIFIED = 0.5f;

  /**
   * For PostgreSQL's {@code ts_rank}, while no index answers: text and title as they stand, stems
   * of text and title.
   */
  public static final String DATABASE = "{0.2, 0.6, 0.3, 1.0}";

  private Weights() {}
}
