package org.parley.community.space;

/** Who may read a space. Whoever may read it and is signed in may also post there. */
public enum SpaceAccess {
  /** Everybody, also visitors. */
  OPEN,
  /** Whoever is signed in. */
  MEMBERS,
  /** The members of one group, and administrators. */
  GROUP,
  /** Customers see their own threads only; staff sees all. */
  OWN
}
