package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.moderation.screening.model.LinearModelFile;
import org.parley.moderation.screening.model.TextModel;

class TrainerTest {

  private final Lesson lesson =
      Lesson.all().stream()
          .filter(candidate -> candidate.claim() == TextModel.SPAM)
          .findFirst()
          .orElseThrow();

  private final List<Material> materials = Material.of(new Corpus().write(1));

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    byte[] first = LinearModelFile.write(new Trainer(lesson, materials).withMeaning());
    byte[] second = LinearModelFile.write(new Trainer(lesson, materials).withMeaning());

    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatWasKeptBackIsToldApart() {
    List<Material> learned = new ArrayList<>();
    List<Material> keptBack = new ArrayList<>();
    materials.forEach(
        material -> (material.sample().isHeldOut() ? keptBack : learned).add(material));

    Examination examination = new Examination(lesson, keptBack);

    assertThat(keptBack).hasSizeBetween(materials.size() / 16, materials.size() / 4);
    assertThat(examination.of(new Trainer(lesson, learned).withMeaning()).curve().area())
        .isGreaterThan(0.9);
  }
}
