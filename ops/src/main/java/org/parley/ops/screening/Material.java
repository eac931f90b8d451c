package org.parley.ops.screening;

import java.util.List;
import org.parley.moderation.screening.model.FeatureReader;
import org.parley.moderation.screening.model.Features;
import org.parley.moderation.screening.model.Meaning;
import org.parley.moderation.screening.model.TextModels;
import org.parley.ops.CommandFailed;

/** A sample as the models see it. */
record Material(Sample sample, Features features, Meaning meaning) {

  static List<Material> of(List<Sample> samples) {
    return samples.parallelStream().map(Material::of).toList();
  }

  private static Material of(Sample sample) {
    Meaning meaning =
        TextModels.meaning(sample.text())
            .orElseThrow(() -> new CommandFailed("Training needs the sentence encoder"));
    return new Material(sample, FeatureReader.read(sample.text()), meaning);
  }
}
