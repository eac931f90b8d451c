package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.List;
import org.parley.moderation.screening.model.LinearModel;

/** What a model says of texts that were kept from its training. */
final class Examination {

  private static final double ONE_HALF = 0.5;

  private final Lesson lesson;
  private final List<Material> keptBack;

  Examination(Lesson lesson, List<Material> keptBack) {
    this.lesson = lesson;
    this.keptBack = keptBack.stream().filter(lesson::teaches).toList();
  }

  Measured of(LinearModel model) {
    Scored scored = scored(model);
    if (model.labels().size() == 1) {
      return Measured.claim("held out", lesson.claim().word(), scored, scored.bestThreshold());
    }
    List<String> truth = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Material material : keptBack) {
      truth.add(lesson.label(material));
      said.add(likeliest(model, read(model, material)));
    }
    return Measured.of(
        "held out", lesson.claim().word(), scored, Confusion.of(model.labels(), truth, said));
  }

  double threshold(LinearModel model) {
    return model.labels().size() == 1 ? scored(model).bestThreshold() : ONE_HALF;
  }

  private Scored scored(LinearModel model) {
    return Scored.of(
        keptBack,
        material -> read(model, material)[0],
        material -> List.of(Lesson.YES, "negative").contains(lesson.label(material)));
  }

  private static double[] read(LinearModel model, Material material) {
    return model.read(material.features(), material.meaning());
  }

  private static String likeliest(LinearModel model, double[] likely) {
    int best = 0;
    for (int label = 1; label < likely.length; label++) {
      best = likely[label] > likely[best] ? label : best;
    }
    return model.labels().get(best);
  }
}
