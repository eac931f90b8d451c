package org.parley.moderation.screening.own;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.moderation.screening.model.LinearModel;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * Learns from decided texts what to add to the shipped model: a logistic regression with small
 * weights (L2, by LibLinear) over words, meaning and what the shipped model says. All three are
 * linear, so the shipped model and what was learned are one linear model again, which explains
 * itself like any other. Nothing is drawn by lot.
 */
final class Apprentice {

  /** A word of one text alone is no knowledge, and might be somebody's secret. */
  private static final int FEWEST_TEXTS = 2;

  /** As long as the words of a text, so that neither drowns the other. */
  private static final double MEANING = 2;

  /** Four steps of the shipped model's logit weigh as much as one word. */
  private static final double PRIOR = 0.25;

  private static final double COST = 1;
  private static final double PRECISION = 0.001;
  private static final String SHIPPED = "shipped";

  static {
    Linear.disableDebugOutput();
  }

  private final TrainedModel shipped;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private Apprentice(TrainedModel shipped, List<String> names) {
    this.shipped = shipped;
    this.names = names;
    names.forEach(name -> places.put(name, places.size() + 1));
  }

  /**
   * What the texts taught, and how much of the shipped model is to be added to it.
   *
   * @param trust never below nothing: the shipped model is not turned against itself
   */
  record Learned(LinearModel words, double trust, LinearModel shipped) {

    LinearModel withShipped() {
      return words.plus(shipped, trust);
    }
  }

  static Learned learn(TrainedModel shipped, List<Seen> texts) {
    Apprentice apprentice = new Apprentice(shipped, known(texts));
    return apprentice.learned(apprentice.fit(texts), texts.get(0));
  }

  private static List<String> known(List<Seen> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(
        text -> text.values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    List<String> names = new ArrayList<>(List.of(SHIPPED));
    counts.forEach(
        (name, count) -> {
          if (count >= FEWEST_TEXTS) {
            names.add(name);
          }
        });
    return names;
  }

  private double[] fit(List<Seen> texts) {
    Problem problem = new Problem();
    problem.l = texts.size();
    problem.x = texts.stream().map(this::features).toArray(Feature[][]::new);
    problem.y = texts.stream().mapToDouble(text -> text.decision().isSpam() ? 1 : 0).toArray();
    problem.n = names.size() + dimensions(texts.get(0)) + 1;
    problem.bias = 1;
    for (int i = 0; i < problem.x.length; i++) {
      problem.x[i] = withBias(problem.x[i], problem.n);
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double[] weights = model.getFeatureWeights();
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
  }

  private int dimensions(Seen text) {
    return shipped.weights().needsMeaning() ? text.meaning().vector().length : 0;
  }

  private Feature[] features(Seen text) {
    List<Feature> features = new ArrayList<>();
    features.add(new FeatureNode(1, PRIOR * (text.logit(shipped.weights()) - boundary())));
    text.values()
        .forEach(
            (name, value) -> {
              Integer place = places.get(name);
              if (place != null) {
                features.add(new FeatureNode(place, value));
              }
            });
    float[] meaning = dimensions(text) == 0 ? new float[0] : text.meaning().vector();
    for (int i = 0; i < meaning.length; i++) {
      features.add(new FeatureNode(names.size() + 1 + i, MEANING * meaning[i]));
    }
    features.sort(Comparator.comparingInt(Feature::getIndex));
    return features.toArray(Feature[]::new);
  }

  private static Feature[] withBias(Feature[] features, int place) {
    Feature[] more = Arrays.copyOf(features, features.length + 1);
    more[features.length] = new FeatureNode(place, 1);
    return more;
  }

  /** Where the shipped model begins to call a text spam. */
  private double boundary() {
    double threshold = shipped.card().threshold();
    return Math.log(threshold / (1 - threshold));
  }

  private Learned learned(double[] fitted, Seen any) {
    double trust = PRIOR * Math.max(0, fitted[0]);
    Map<String, float[]> words = new HashMap<>();
    for (int i = 1; i < names.size(); i++) {
      words.put(names.get(i), new float[] {(float) fitted[i]});
    }
    float[] meaning = new float[dimensions(any)];
    for (int i = 0; i < meaning.length; i++) {
      meaning[i] = (float) (MEANING * fitted[names.size() + i]);
    }
    double bias = fitted[fitted.length - 1] - trust * boundary();
    LinearModel model =
        new LinearModel(
            shipped.weights().labels(),
            new double[] {bias},
            words,
            meaning.length == 0 ? new float[0][] : new float[][] {meaning});
    return new Learned(model, trust, shipped.weights());
  }
}
