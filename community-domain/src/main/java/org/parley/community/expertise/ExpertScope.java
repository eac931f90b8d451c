package org.parley.community.expertise;

/**
 * What somebody is an expert in: everything, a space, or a tag.
 *
 * @param id the space's or tag's, 0 for everything
 */
public record ExpertScope(Kind kind, long id) {

  /** Everything that all members may read. */
  public static final ExpertScope ALL = new ExpertScope(Kind.ALL, 0);

  /** What bounds a scope. */
  public enum Kind {
    ALL,
    SPACE,
    TAG
  }

  public ExpertScope {
    if ((kind == Kind.ALL) != (id == 0)) {
      throw new IllegalArgumentException("No scope: " + kind + " " + id);
    }
  }

  public static ExpertScope space(long id) {
    return new ExpertScope(Kind.SPACE, id);
  }

  public static ExpertScope tag(long id) {
    return new ExpertScope(Kind.TAG, id);
  }
}
