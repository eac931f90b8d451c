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

  public Label label() {
    return new Label(slug, name, color);
  }

  public boolean isOpen() {
    return access == SpaceAccess.OPEN;
  }
}
