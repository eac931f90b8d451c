package org.parley.moderation.casesystem;

import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/**
 * What is told of a follow-up: nothing that was said in it.
 *
 * @param title of its thread, empty when only members read it and the company did not say that it
 *     may be told
 * @param link its page here, which asks who wants to see it
 */
public record CaseFile(
    CaseHandle handle, String title, String link, FollowUpReason reason, Priority priority) {

  /** A line by which people know the case. */
  public String subject() {
    return title.isEmpty() ? "Follow-up " + handle.followUpId() : title;
  }
}
