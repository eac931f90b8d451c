package org.parley.community.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/** A space as its own row tells of it, whoever reads: who may come in, and what stands outside. */
record Door(
    long spaceId,
    String slug,
    String name,
    String description,
    String color,
    int position,
    SpaceAccess access,
    Long groupId,
    String groupName,
    String groupTitle) {

  static final String SELECT =
      """
      select s.id, s.slug, s.name, s.description, s.color, s.position, s.access, s.group_id,
             g.name as group_name, coalesce(g.title, '') as group_title
      from space s left join member_group g on g.id = s.group_id
      order by s.position, s.id\
      """;

  static Door of(ResultSet row) throws SQLException {
    return new Door(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("name"),
        row.getString("description"),
        row.getString("color"),
        row.getInt("position"),
        SpaceAccess.valueOf(row.getString("access")),
        row.getObject("group_id", Long.class),
        row.getString("group_name"),
        row.getString("group_title"));
  }

  boolean isOpenTo(Actor actor) {
    return switch (access) {
      case OPEN -> true;
      case MEMBERS -> actor.isSignedIn();
      case GROUP ->
          groupId != null && actor.groups().contains(groupId) || actor.is(Role.ADMINISTRATOR);
      case OWN -> actor.isStaff();
    };
  }

  /** Whether the actor comes in to their own threads only. */
  boolean isOpenToOwn(Actor actor) {
    return access == SpaceAccess.OWN && actor.isSignedIn() && !isOpenTo(actor);
  }

  SpaceView.Entry entry() {
    return new SpaceView.Entry(slug, name, color, access, groupTitle);
  }

  SpaceView view(long threads) {
    return new SpaceView(
        spaceId, slug, name, description, color, position, access, groupName, threads);
  }
}
