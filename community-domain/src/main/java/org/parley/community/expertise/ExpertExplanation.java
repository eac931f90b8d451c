package org.parley.community.expertise;

import java.util.List;

/**
 * Why a member stands where they stand.
 *
 * @param row the place and the counts
 * @param answers the latest of the answers that were counted, as far as this reader may see them
 */
public record ExpertExplanation(ExpertRow row, List<ExpertAnswer> answers) {

  public ExpertExplanation {
    answers = List.copyOf(answers);
  }
}
