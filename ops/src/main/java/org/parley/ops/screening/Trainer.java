package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.moderation.screening.model.LinearModel;
import org.tribuo.Example;
import org.tribuo.classification.Label;

/**
 * Learns a lesson: weights of words and weights of meaning, each by itself, because meaning would
 * drown words in a common fit. Both are linear, so their mixture is one linear model again.
 */
final class Trainer {

  private static final int SOURCES_OF_WORDS = 2;
  private static final int SOURCES_OF_LETTERS = 3;
  private static final double TOO_SMALL = 0.01;
  private static final float SCALE = 2;

  private final Lesson lesson;
  private final List<Material> materials;
  private final List<String> labels;
  private final Fit words;

  Trainer(Lesson lesson, List<Material> all) {
    this.lesson = lesson;
    materials = all.stream().filter(lesson::teaches).toList();
    labels =
        lesson.labels().containsValue(Lesson.YES)
            ? List.of(Lesson.YES)
            : List.of("negative", "neutral", "positive");
    words = Fit.of(wordExamples(), lesson.costs().words());
  }

  LinearModel wordsAlone() {
    return model(1, new float[0][], new double[labels.size()]);
  }

  LinearModel withMeaning() {
    Fit meaning = Fit.of(meaningExamples(), lesson.costs().meaning());
    int dimensions = materials.get(0).meaning().vector().length;
    float[][] weights = new float[labels.size()][dimensions];
    double[] biases = new double[labels.size()];
    for (int label = 0; label < weights.length; label++) {
      biases[label] = lesson.meaningShare() * meaning.bias(labels.get(label));
      for (int i = 0; i < dimensions; i++) {
        weights[label][i] =
            (float) (lesson.meaningShare() * SCALE * meaning.weight(labels.get(label), name(i)));
      }
    }
    return model(1 - lesson.meaningShare(), weights, biases);
  }

  private LinearModel model(double share, float[][] meaning, double[] biases) {
    double[] sums = biases.clone();
    for (int label = 0; label < sums.length; label++) {
      sums[label] += share * words.bias(labels.get(label));
    }
    Map<String, float[]> weights = new HashMap<>();
    words
        .weights(labels)
        .forEach(
            (name, ofLabels) -> {
              float[] scaled = new float[ofLabels.length];
              double most = 0;
              for (int label = 0; label < scaled.length; label++) {
                scaled[label] = (float) (share * ofLabels[label]);
                most = Math.max(most, Math.abs(ofLabels[label]));
              }
              if (most >= TOO_SMALL) {
                weights.put(name, scaled);
              }
            });
    return new LinearModel(labels, sums, weights, meaning);
  }

  private List<Example<Label>> wordExamples() {
    Set<String> known = frequent();
    List<Example<Label>> examples = new ArrayList<>();
    for (Material material : materials) {
      Map<String, Double> features = new LinkedHashMap<>();
      material
          .features()
          .forEach(
              (name, value) -> {
                if (known.contains(name)) {
                  features.put(name, value);
                }
              });
      add(examples, material, features);
    }
    return examples;
  }

  private List<Example<Label>> meaningExamples() {
    List<Example<Label>> examples = new ArrayList<>();
    for (Material material : materials) {
      Map<String, Double> features = new LinkedHashMap<>();
      float[] vector = material.meaning().vector();
      for (int i = 0; i < vector.length; i++) {
        features.put(name(i), (double) SCALE * vector[i]);
      }
      add(examples, material, features);
    }
    return examples;
  }

  private void add(List<Example<Label>> examples, Material material, Map<String, Double> features) {
    for (int i = 0; i < lesson.repeats(material); i++) {
      examples.add(Fit.example(lesson.label(material), features));
    }
  }

  /** What more than one source shows: a template's own turns of phrase are no knowledge. */
  private Set<String> frequent() {
    Map<String, Set<String>> sources = new HashMap<>();
    for (Material material : materials) {
      material
          .features()
          .forEach(
              (name, value) ->
                  sources
                      .computeIfAbsent(name, unseen -> new HashSet<>(2))
                      .add(material.sample().source()));
    }
    Set<String> frequent = new HashSet<>();
    sources.forEach(
        (name, of) -> {
          if (of.size() >= (name.startsWith("l:") ? SOURCES_OF_LETTERS : SOURCES_OF_WORDS)) {
            frequent.add(name);
          }
        });
    return frequent;
  }

  private static String name(int dimension) {
    return "m" + dimension;
  }
}
