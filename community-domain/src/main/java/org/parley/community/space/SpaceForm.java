package org.parley.community.space;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/**
 * What an administrator says of a space.
 *
 * @param slug its word in addresses: lower-case letters, digits and hyphens
 * @param color one of {@link #COLORS}, which the theme turns into real colours
 * @param position spaces are listed by it, lowest first
 * @param group the name of the group that may read it, only when access is by group
 */
public record SpaceForm(
    String slug,
    String name,
    String description,
    String color,
    int position,
    SpaceAccess access,
    String group) {

  public static final List<String> COLORS =
      List.of("teal", "amber", "indigo", "rose", "green", "slate");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  // the page that makes a space has this address among the administrators' pages
  private static final String RESERVED = "new";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_DESCRIPTION = 500;

  public SpaceForm {
    slug = slug == null ? "" : slug.strip();
    name = name == null ? "" : CardNumbers.masked(name.strip());
    description = description == null ? "" : CardNumbers.masked(description.strip());
    if (!SLUG.matcher(slug).matches()) {
      throw new Invalid("slug", "space.slug");
    }
    if (slug.equals(RESERVED)) {
      throw new Invalid("slug", "space.slug-taken", slug);
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Invalid("name", "space.name", LONGEST_NAME);
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      throw new Invalid("description", "space.description", LONGEST_DESCRIPTION);
    }
    if (!COLORS.contains(color)) {
      throw new Invalid("color", "space.color");
    }
    if (access == null) {
      throw new Invalid("access", "space.access");
    }
    if (access == SpaceAccess.GROUP && (group == null || group.isBlank())) {
      throw new Invalid("group", "space.group-missing");
    }
  }
}
