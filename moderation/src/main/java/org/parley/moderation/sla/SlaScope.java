package org.parley.moderation.sla;

/**
 * What a policy is for; null is whatever it may be.
 *
 * @param spaceId the space in which the thread stands
 */
public record SlaScope(Long spaceId, FollowUpReason reason, Priority priority) {

  /** Everything. */
  public static final SlaScope ALL = new SlaScope(null, null, null);

  public boolean covers(long space, FollowUpReason why, Priority pressing) {
    return (spaceId == null || spaceId == space)
        && (reason == null || reason == why)
        && (priority == null || priority == pressing);
  }

  /**
   * How specific it is: a space counts more than reason and priority together, and a reason more
   * than a priority. No two scopes that cover the same thing weigh the same.
   */
  int weight() {
    return (spaceId == null ? 0 : 4) + (reason == null ? 0 : 2) + (priority == null ? 0 : 1);
  }
}
