package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.member.Actor;

/** Decides what an actor may see: the one place that knows what a space's access means. */
@ApplicationScoped
public class Visibilities {

  @Inject Doors doors;

  public Visibility of(Actor actor) {
    return of(actor, doors.all());
  }

  static Visibility of(Actor actor, List<Door> doors) {
    Set<Long> spaces = new HashSet<>();
    Set<Long> ownSpaces = new HashSet<>();
    for (Door door : doors) {
      if (door.isOpenTo(actor)) {
        spaces.add(door.spaceId());
      } else if (door.isOpenToOwn(actor)) {
        ownSpaces.add(door.spaceId());
      }
    }
    return new Visibility(actor, spaces, ownSpaces);
  }
}
