package org.parley.moderation.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel BAD =
      new LinearModel(
          List.of("yes"), new double[] {-1}, Map.of("w:bad", new float[] {4}), new float[0][]);

  @Test
  void scoreIsTheLogisticOfTheSum() {
    assertThat(score(BAD, "fine")).isEqualTo(1 / (1 + Math.E));
    assertThat(score(BAD, "bad")).isGreaterThan(0.9);
  }

  @Test
  void alternativesSumToOne() {
    LinearModel tones =
        new LinearModel(
            List.of("negative", "neutral", "positive"),
            new double[] {0, 1, 0.5},
            Map.of("w:bad", new float[] {3, -1, -2}),
            new float[0][]);

    double[] likely = tones.read(FeatureReader.read("bad"), null);

    assertThat(likely[0] + likely[1] + likely[2])
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(likely[0]).isGreaterThan(likely[1]);
  }

  @Test
  void fileGivesTheSameModelAndTheSameModelTheSameBytes() throws IOException {
    byte[] file = LinearModelFile.write(BAD);

    LinearModel read = LinearModelFile.read(new ByteArrayInputStream(file));

    assertThat(LinearModelFile.write(read)).isEqualTo(file);
    assertThat(score(read, "so bad")).isEqualTo(score(BAD, "so bad"));
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> LinearModelFile.read(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(IOException.class);
  }

  @Test
  void weightsOfOtherLabelsAreRefused() {
    assertThatThrownBy(
            () -> new LinearModel(List.of("yes"), new double[2], Map.of(), new float[0][]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double score(LinearModel model, String text) {
    return model.read(FeatureReader.read(text), null)[0];
  }
}
