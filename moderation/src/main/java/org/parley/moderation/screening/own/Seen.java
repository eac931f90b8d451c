package org.parley.moderation.screening.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.moderation.screening.model.FeatureReader;
import org.parley.moderation.screening.model.Features;
import org.parley.moderation.screening.model.LinearModel;
import org.parley.moderation.screening.model.Meaning;
import org.parley.moderation.screening.model.TextModels;

/**
 * A decided text as models see it.
 *
 * @param meaning null where there is no sentence encoder
 */
record Seen(Decision decision, Features features, Meaning meaning) {

  private static final double SURELY = 1e-9;

  static Seen of(Decision decision) {
    Optional<Meaning> meaning = TextModels.meaning(decision.text());
    return new Seen(decision, FeatureReader.read(decision.text()), meaning.orElse(null));
  }

  /** What can be weighed, by name. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    features.forEach(values::put);
    return values;
  }

  /** How likely it is spam to a model, 0 to 1. */
  double score(LinearModel model) {
    return model.read(features, meaning)[0];
  }

  /** The same on the scale on which weights are added up. */
  double logit(LinearModel model) {
    double likely = Math.min(1 - SURELY, Math.max(SURELY, score(model)));
    return Math.log(likely / (1 - likely));
  }
}
