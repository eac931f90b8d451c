package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.TooManyAttempts;

class MessagesTest {

  private final Messages messages = new Messages();

  @Test
  void problemsAreToldWithTheirArguments() {
    assertThat(messages.of(new TooManyAttempts(Duration.ofMinutes(7))))
        .isEqualTo("Too many attempts. Try again in 7 minutes.");
  }

  @Test
  void problemWithoutATextIsToldByItsCode() {
    assertThat(messages.of(new Conflict("kettle.boiling")))
        .isEqualTo("That was not possible (kettle.boiling).");
  }

  @Test
  void onlyKnownDeedsAreTold() {
    assertThat(messages.done("profile")).isEqualTo("Your profile is saved.");
    assertThat(messages.done("<script>")).isEmpty();
    assertThat(messages.done(null)).isEmpty();
  }

  @Test
  void noKeyIsGivenTwice() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Messages.class.getResourceAsStream("/org/parley/web/messages.properties"),
                StandardCharsets.UTF_8))) {
      List<String> keys =
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && line.contains("="))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }
}
