package org.parley.web.api.idea;

import org.parley.community.idea.IdeaStatus;
import org.parley.community.idea.NewStatus;

/**
 * What a product team says of an idea.
 *
 * @param reason for everybody to read; only who declines owes one
 * @param quarter such as {@code 2027-Q1}, for what is planned or started
 * @param version that brought it, for what was shipped
 * @param thread the id of the thread that tells of it, likewise
 */
public record NewStatusJson(
    String status, String reason, String quarter, String version, Long thread) {

  NewStatus said() {
    return new NewStatus(IdeaStatus.ofWord(status), reason, quarter, version, thread);
  }
}
