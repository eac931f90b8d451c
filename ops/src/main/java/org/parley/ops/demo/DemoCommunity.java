package org.parley.ops.demo;

import java.util.List;
import java.util.Objects;

/** The community's frame as {@code community.yaml} tells it. What a file leaves out is empty. */
record DemoCommunity(
    String name,
    String tagline,
    List<Group> groups,
    List<Space> spaces,
    List<Tag> tags,
    List<Person> members) {

  DemoCommunity {
    groups = orEmpty(groups);
    spaces = orEmpty(spaces);
    tags = orEmpty(tags);
    members = orEmpty(members);
  }

  /** Who may read a space by group. */
  record Group(String name, String title) {}

  /**
   * @param access a word of {@code SpaceAccess}, lower case
   * @param group null but for spaces by group
   */
  record Space(
      String slug, String name, String description, String color, String access, String group) {}

  record Tag(String name, String description) {}

  /**
   * @param joined how many days before the load
   * @param login whether the operator gets a password for this one
   */
  record Person(
      String name,
      String displayName,
      List<String> roles,
      List<String> groups,
      int joined,
      String location,
      String about,
      boolean login) {

    Person {
      roles = orEmpty(roles);
      groups = orEmpty(groups);
      location = Objects.requireNonNullElse(location, "");
      about = Objects.requireNonNullElse(about, "").strip();
    }
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
