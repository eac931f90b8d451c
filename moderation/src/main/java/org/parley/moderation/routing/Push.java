package org.parley.moderation.routing;

/** What became of an attempt to give a follow-up to an agent. */
enum Push {
  GIVEN,
  /** Nobody can take it now. */
  NOBODY,
  /** It waits no more, or somebody else is about to give it to an agent. */
  GONE
}
