package org.parley.web.api.expert;

import java.util.List;
import org.parley.community.expertise.ExpertExplanation;
import org.parley.community.setting.Place;
import org.parley.web.expert.ExpertWords;

/**
 * Why somebody stands where they stand.
 *
 * @param answers the latest that were counted, as far as the reader may see them
 */
public record ExpertExplanationJson(ExpertJson expert, List<ExpertAnswerJson> answers) {

  static ExpertExplanationJson of(
      ExpertExplanation explanation, int rank, ExpertWords words, Place place) {
    return new ExpertExplanationJson(
        ExpertJson.of(explanation.row(), rank, words, place),
        explanation.answers().stream().map(answer -> ExpertAnswerJson.of(answer, place)).toList());
  }
}
