package org.parley.ops.screening;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.parley.moderation.screening.model.ModelCard;

/** All that the models learn from, each set with its licence and a hash of what it held. */
record TrainingSet(List<Material> materials, List<ModelCard.Data> data) {

  static TrainingSet read(Path senti4sd, int ofEachTemplate) {
    List<Sample> corpus = new Corpus().write(ofEachTemplate);
    List<Sample> sentences = kind("sentence-", Sentences.read());
    List<Sample> posts = kind("post-", Senti4sd.read(senti4sd, Senti4sd.TRAINING));
    List<Sample> all = new ArrayList<>(corpus);
    all.addAll(sentences);
    all.addAll(posts);
    return new TrainingSet(
        Material.of(all),
        List.of(
            data("Parley's corpus", "Apache-2.0", corpus),
            data("Sentiment Labelled Sentences", "CC BY 4.0", sentences),
            data("Senti4SD, training set", "MIT", posts)));
  }

  private static List<Sample> kind(String kind, List<Sample> samples) {
    return samples.stream()
        .map(sample -> new Sample(sample.text(), kind + sample.label(), sample.source()))
        .toList();
  }

  private static ModelCard.Data data(String name, String licence, List<Sample> samples) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      samples.forEach(
          sample ->
              digest.update(
                  (sample.label() + "\t" + sample.text() + "\n").getBytes(StandardCharsets.UTF_8)));
      return new ModelCard.Data(
          name, licence, samples.size(), HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
