package org.parley.community.idea;

/**
 * Which ideas a list shows; null filters do not filter.
 *
 * @param space a space's slug
 * @param tag a tag's name
 * @param isMine whether only those that the reader had or supports
 */
public record IdeaFilter(IdeaStatus status, String space, String tag, boolean isMine) {

  public static final IdeaFilter NONE = new IdeaFilter(null, null, null, false);

  public IdeaFilter {
    space = given(space);
    tag = given(tag);
  }

  private static String given(String word) {
    return word == null || word.isBlank() ? null : word.strip();
  }
}
