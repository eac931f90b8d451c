package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/** Decides what an actor may see: the one place that knows what a space's access means. */
@ApplicationScoped
public class Visibilities {

  @Inject Jdbi jdbi;

  public Visibility of(Actor actor) {
    Set<Long> spaces = new HashSet<>();
    Set<Long> ownSpaces = new HashSet<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id, access, group_id from space")
                .map(
                    (row, context) ->
                        new Door(
                            row.getLong("id"),
                            SpaceAccess.valueOf(row.getString("access")),
                            row.getLong("group_id")))
                .forEach(
                    door -> {
                      if (readsInFull(actor, door)) {
                        spaces.add(door.spaceId);
                      } else if (door.access == SpaceAccess.OWN && actor.isSignedIn()) {
                        ownSpaces.add(door.spaceId);
                      }
                    }));
    return new Visibility(actor, spaces, ownSpaces);
  }

  private static boolean readsInFull(Actor actor, Door door) {
    return switch (door.access) {
      case OPEN -> true;
      case MEMBERS -> actor.isSignedIn();
      case GROUP -> actor.groups().contains(door.groupId) || actor.is(Role.ADMINISTRATOR);
      case OWN -> actor.isStaff();
    };
  }

  private record Door(long spaceId, SpaceAccess access, long groupId) {}
}
