package org.parley.community.thread;

import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;

/**
 * What a move would do to who may read a thread.
 *
 * @param from the space that it stands in
 * @param to the space that it would stand in
 * @param losing how many members who wrote in it would no longer see it
 */
public record MoveOutlook(
    SpaceView.Label from,
    SpaceAccess fromAccess,
    SpaceView.Label to,
    SpaceAccess toAccess,
    int losing) {

  /** Whether it would be read by fewer, or by others. */
  public boolean isNarrower() {
    boolean isOtherGroup = toAccess == SpaceAccess.GROUP && !from.equals(to);
    return width(toAccess) < width(fromAccess) || isOtherGroup || losing > 0;
  }

  /** Whether it would be read by people whom its writers did not write for. */
  public boolean isWider() {
    boolean wasAnotherGroups = fromAccess == SpaceAccess.GROUP && !from.equals(to);
    return width(toAccess) > width(fromAccess) || wasAnotherGroups;
  }

  private static int width(SpaceAccess access) {
    return switch (access) {
      case OPEN -> 3;
      case MEMBERS -> 2;
      case GROUP -> 1;
      case OWN -> 0;
    };
  }
}
