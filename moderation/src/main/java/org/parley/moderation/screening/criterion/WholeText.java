package org.parley.moderation.screening.criterion;

/** Title and body as one text, for what reads them together; knows which words stand where. */
record WholeText(String title, String body) {

  private static final String GAP = "\n\n";

  static WholeText of(PostUnderScreening post) {
    return new WholeText(post.title(), post.body());
  }

  String words() {
    return title.isEmpty() ? body : title + GAP + body;
  }

  private int bodyAt() {
    return title.isEmpty() ? 0 : title.length() + GAP.length();
  }

  /** Words of the whole in the passage in which they begin. */
  Match match(int from, int to, double score) {
    if (from < title.length()) {
      int end = Math.min(to, title.length());
      return new Match(Passage.TITLE, from, end, title.substring(from, end), score);
    }
    int start = Math.max(0, from - bodyAt());
    int end = Math.max(start, to - bodyAt());
    return new Match(Passage.BODY, start, end, body.substring(start, end), score);
  }
}
