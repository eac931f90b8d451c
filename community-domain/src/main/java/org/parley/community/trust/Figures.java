package org.parley.community.trust;

/** What a member did in some time: their days here, what they read, wrote, liked. */
public record Figures(
    int days,
    int minutes,
    int threads,
    int posts,
    int answers,
    int votesGiven,
    int votesReceived,
    int reportsUpheld) {

  static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

  int of(Measure measure) {
    return switch (measure) {
      case DAYS -> days;
      case MINUTES -> minutes;
      case THREADS -> threads;
      case POSTS -> posts;
      case ANSWERS -> answers;
      case VOTES_GIVEN -> votesGiven;
      case VOTES_RECEIVED -> votesReceived;
      case REPORTS_UPHELD -> reportsUpheld;
      case REPUTATION, LEVEL -> throw new IllegalArgumentException("Not a deed: " + measure);
    };
  }
}
