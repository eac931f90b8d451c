package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.expertise.score.HalfLives;

class ExpertiseSettingsTest {

  private static final String DATA = "parley.data";

  @TempDir Path data;

  private String before;

  @BeforeEach
  void place() {
    before = System.setProperty(DATA, data.toString());
  }

  @AfterEach
  void putBack() {
    if (before == null) {
      System.clearProperty(DATA);
    } else {
      System.setProperty(DATA, before);
    }
  }

  private void company(String settings) throws IOException {
    Files.createDirectories(data.resolve("templates"));
    Files.writeString(data.resolve("templates/expertise.properties"), settings);
  }

  @Test
  void aCompanySetsItsOwnHalfLife() throws IOException {
    company("half-life.days = 365");

    assertThat(ExpertiseSettings.current().halfLives()).isEqualTo(new HalfLives(365, 30, 720));
    assertThat(ExpertiseSettings.current().fingerprint())
        .isNotEqualTo(ExpertiseSettings.shipped().fingerprint());
  }

  @Test
  void whatIsNoNumberAboveZeroIsAsIfItWereNotThere() throws IOException {
    company("half-life.days = soon\nrecent.half-life.days = -3\nworth.votes = NaN\nodd.key = 7");

    assertThat(ExpertiseSettings.current().fingerprint())
        .isEqualTo(ExpertiseSettings.shipped().fingerprint());
  }
}
