package org.parley.community.bulk;

/** How far an action is. */
public enum BulkState {
  RUNNING,
  DONE,
  UNDOING,
  UNDONE;

  /** Whether there is work left. */
  public boolean isMoving() {
    return this == RUNNING || this == UNDOING;
  }
}
