package org.parley.web.api.knowledge;

import java.util.List;

/**
 * A request for a review.
 *
 * @param reviewers handles of who is asked; missing or empty asks all staff
 */
public record SubmissionJson(List<String> reviewers, String note) {

  List<String> names() {
    return reviewers == null ? List.of() : reviewers;
  }
}
