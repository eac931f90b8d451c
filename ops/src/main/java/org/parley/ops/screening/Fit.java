package org.parley.ops.screening;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Logistic regression with small weights (L2), one label against the others, by LibLinear through
 * Tribuo. Nothing in it is drawn by lot: the same examples in the same order give the same weights.
 */
final class Fit {

  private static final LabelFactory LABELS = new LabelFactory();
  private static final double PRECISION = 0.005;

  private final Map<String, Map<String, Double>> weights;
  private final Map<String, Double> biases;

  private Fit(Map<String, Map<String, Double>> weights, Map<String, Double> biases) {
    this.weights = weights;
    this.biases = biases;
  }

  static Example<Label> example(String label, Map<String, Double> features) {
    String[] names = features.keySet().toArray(String[]::new);
    double[] values = features.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new ArrayExample<>(new Label(label), names, values);
  }

  static Fit of(List<Example<Label>> examples, double cost) {
    MutableDataset<Label> data =
        new MutableDataset<>(
            new SimpleDataSourceProvenance(
                "screening", OffsetDateTime.parse("2026-01-01T00:00:00Z"), LABELS),
            LABELS);
    data.addAll(examples);
    LibLinearClassificationModel model =
        (LibLinearClassificationModel)
            new LibLinearClassificationTrainer(
                    new LinearClassificationType(LinearType.L2R_LR), cost, 1000, PRECISION)
                .train(data);
    return new Fit(weights(model), biases(model));
  }

  private static Map<String, Map<String, Double>> weights(Model<Label> model) {
    return model.getTopFeatures(-1).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                label ->
                    label.getValue().stream()
                        .collect(Collectors.toMap(pair -> pair.getA(), pair -> pair.getB()))));
  }

  /**
   * LibLinear keeps them behind the weights, where Tribuo does not look; of two labels it keeps the
   * first.
   */
  private static Map<String, Double> biases(LibLinearClassificationModel model) {
    var inner = model.getInnerModels().get(0);
    double[] all = inner.getFeatureWeights();
    int vectors = all.length / (inner.getNrFeature() + 1);
    Map<String, Double> biases = new HashMap<>();
    for (int i = 0; i < inner.getLabels().length; i++) {
      double bias = all[inner.getNrFeature() * vectors + Math.min(i, vectors - 1)];
      biases.put(
          model.getOutputIDInfo().getOutput(inner.getLabels()[i]).getLabel(),
          i < vectors ? bias : -bias);
    }
    return biases;
  }

  double bias(String label) {
    return biases.get(label);
  }

  double weight(String label, String feature) {
    return weights.get(label).getOrDefault(feature, 0.0);
  }

  /** Weights of each feature, in the order of the labels. */
  Map<String, double[]> weights(List<String> labels) {
    Map<String, double[]> byFeature = new HashMap<>();
    Function<String, double[]> none = feature -> new double[labels.size()];
    for (int i = 0; i < labels.size(); i++) {
      for (Map.Entry<String, Double> weight : weights.get(labels.get(i)).entrySet()) {
        byFeature.computeIfAbsent(weight.getKey(), none)[i] = weight.getValue();
      }
    }
    return byFeature;
  }
}
