package org.parley.moderation.screening.criterion;

/**
 * Something that was found in a post.
 *
 * @param start where in the passage, in UTF-16 units; equal to the end when it is about the post as
 *     a whole
 * @param found the words that were found, or the number or name that was
 * @param score how sure it is, 0 to 1
 */
public record Match(Passage passage, int start, int end, String found, double score) {

  private static final int LONGEST = 200;

  public Match {
    if (start < 0 || end < start || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("No match: " + start + " to " + end + ", " + score);
    }
    found = shortened(found);
  }

  /** Words in the text. */
  public static Match in(Passage passage, String text, int start, int end) {
    return new Match(passage, start, end, text.substring(start, end), 1);
  }

  /** About the post as a whole. */
  public static Match ofWhole(String found, double score) {
    return new Match(Passage.BODY, 0, 0, found, score);
  }

  public boolean isOfWords() {
    return end > start;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
