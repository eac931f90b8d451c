package org.parley.community.thread;

/** Whether a post, or a thread, is there for everybody who may read its space. */
public enum PostState {
  PUBLISHED,
  /** Taken out by who keeps order; its author still sees it. */
  HIDDEN,
  /** Taken back by its author, or deleted by who keeps order; can be restored. */
  DELETED
}
