package org.parley.web.admin;

import org.parley.community.problem.Invalid;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.community.space.SpaceView;

/** What stands in the form of a space, as it was typed. */
public class SpaceFields {

  private static final String FIRST_COLOR = SpaceForm.COLORS.get(0);

  private String name = "";
  private String slug = "";
  private String description = "";
  private String color = FIRST_COLOR;
  private String position = "";
  private String access = SpaceAccess.OPEN.name();
  private String group = "";

  void fill(SpaceView space) {
    name = space.name();
    slug = space.slug();
    description = space.description();
    color = space.color();
    position = String.valueOf(space.position());
    access = space.access().name();
    group = space.group() == null ? "" : space.group();
  }

  /**
   * What was typed, as the domain takes it.
   *
   * @throws Invalid when something does not do
   */
  SpaceForm toForm() {
    return new SpaceForm(slug, name, description, color, number(), chosenAccess(), group);
  }

  private int number() {
    try {
      return position.isBlank() ? 0 : Integer.parseInt(position.strip());
    } catch (NumberFormatException e) {
      throw new Invalid("position", "space.position");
    }
  }

  private SpaceAccess chosenAccess() {
    for (SpaceAccess each : SpaceAccess.values()) {
      if (each.name().equals(access)) {
        return each;
      }
    }
    return null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getColor() {
    return color;
  }

  public void setColor(String color) {
    this.color = color;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getAccess() {
    return access;
  }

  public void setAccess(String access) {
    this.access = access;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
