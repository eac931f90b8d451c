package org.parley.community.expertise;

/**
 * A scope by the words that addresses and headings have for it.
 *
 * @param word the space's slug or the tag's name, empty for everything
 * @param title the space's or tag's name, empty for everything
 */
public record NamedScope(ExpertScope scope, String word, String title) {

  public static final NamedScope ALL = new NamedScope(ExpertScope.ALL, "", "");

  /** {@code all}, {@code space} or {@code tag}: also the parameter of an address. */
  public String kind() {
    return scope.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isAll() {
    return scope.kind() == ExpertScope.Kind.ALL;
  }

  public boolean isSpace() {
    return scope.kind() == ExpertScope.Kind.SPACE;
  }

  public boolean isTag() {
    return scope.kind() == ExpertScope.Kind.TAG;
  }
}
