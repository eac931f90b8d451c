package org.parley.ops.screening;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.parley.moderation.screening.model.FeatureReader;
import org.parley.moderation.screening.model.ModelCard;

/** Writes down what a model was made of and how it did. */
record CardMaker(Lesson lesson, TrainingSet set, LocalDate day, String encoder) {

  ModelCard card(Measured measured, double threshold) {
    Map<String, Double> heldOut = new TreeMap<>();
    heldOut.put("texts", (double) measured.texts());
    heldOut.put("auc", rounded(measured.curve().area()));
    heldOut.put("micro-f1", rounded(measured.confusion().microF1()));
    heldOut.put("macro-f1", rounded(measured.confusion().macroF1()));
    heldOut.put("precision", rounded(measured.confusion().precision(0)));
    heldOut.put("recall", rounded(measured.confusion().recall(0)));
    return new ModelCard(
        lesson.claim().word(),
        day + "/" + FeatureReader.VERSION,
        day.toString(),
        FeatureReader.VERSION,
        encoder,
        threshold,
        set.data(),
        heldOut);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
