package org.parley.community.document.life;

/** What can happen to a document beside its being written. */
public enum MilestoneKind {
  /** Somebody gave the text a name, to find it again. */
  NAMED,
  /** It was handed in for review. */
  SUBMITTED,
  /** It was given back with a reason. */
  RETURNED,
  PUBLISHED,
  /** Somebody vouched for what is published, without changing it. */
  CONFIRMED,
  ARCHIVED,
  /** It came back from the archive. */
  REVIVED,
  /** What a reader had suggested was taken over. */
  ACCEPTED,
  /** An earlier text became the text again. */
  RESTORED
}
