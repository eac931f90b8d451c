package org.parley.ops.bench.generate;

import org.parley.community.space.SpaceAccess;

/** A space, and who is in it: in the one of a group every fiftieth member, and the first six. */
record Place(long id, SpaceAccess access) {

  private static final int GROUP_STEP = 50;

  static boolean isInGroup(int member) {
    return member <= Crowd.PLAIN || member % GROUP_STEP == 0;
  }

  /** Whoever of those inside is nearest to a member. */
  int insider(int member, Dice dice) {
    if (access != SpaceAccess.GROUP || isInGroup(member)) {
      return member;
    }
    int nearest = member - member % GROUP_STEP;
    return nearest == 0 ? 1 + dice.below(Crowd.PRODUCT) : nearest;
  }

  /** Whoever replies where everybody sees only their own threads: they themselves or staff. */
  boolean isPrivate() {
    return access == SpaceAccess.OWN;
  }
}
