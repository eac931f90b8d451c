package org.parley.moderation.screening.criterion;

/** A part of a post in which something can be found: its source, as its author wrote it. */
public enum Passage {
  TITLE,
  BODY
}
