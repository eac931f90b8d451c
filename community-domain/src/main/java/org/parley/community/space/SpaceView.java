package org.parley.community.space;

/**
 * A space as lists and headers show it.
 *
 * @param group the group's name, null unless access is by group
 * @param threadCount how many threads the actor sees in it
 */
public record SpaceView(
    long id,
    String slug,
    String name,
    String description,
    String color,
    int position,
    SpaceAccess access,
    String group,
    long threadCount) {

  /** The name and colour that go with a thread in a list. */
  public record Label(String slug, String name, String color) {}

  /**
   * A space in the navigation.
   *
   * @param group the title of the group that may read it, empty unless access is by group
   */
  public record Entry(String slug, String name, String color, SpaceAccess access, String group) {

    /** Whether not every member sees everything in it. */
    public boolean isRestricted() {
      return access == SpaceAccess.GROUP || access == SpaceAccess.OWN;
    }
  }

  public Label label() {
    return new Label(slug, name, color);
  }

  /** Whether not every member sees everything in it. */
  public boolean isRestricted() {
    return access == SpaceAccess.GROUP || access == SpaceAccess.OWN;
  }

  public boolean isOpen() {
    return access == SpaceAccess.OPEN;
  }
}
