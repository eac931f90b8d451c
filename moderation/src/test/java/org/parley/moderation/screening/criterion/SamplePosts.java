package org.parley.moderation.screening.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.criterion.PostUnderScreening.Surroundings;
import org.parley.moderation.screening.criterion.PostUnderScreening.Writer;

/** Posts to try criteria on. */
final class SamplePosts {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static final Surroundings ALONE = new Surroundings(List.of(), List.of(), List.of());

  private SamplePosts() {}

  static PostUnderScreening saying(String body) {
    return new PostUnderScreening("", body, writer(), ALONE);
  }

  static PostUnderScreening titled(String title, String body) {
    return new PostUnderScreening(title, body, writer(), ALONE);
  }

  static PostUnderScreening with(String... files) {
    return new PostUnderScreening(
        "", "See below.", writer(), new Surroundings(List.of(files), List.of(), List.of()));
  }

  static PostUnderScreening by(Writer writer) {
    return new PostUnderScreening("", "Hello.", writer, ALONE);
  }

  private static Writer writer() {
    return new Writer(Duration.ofDays(400), List.of(NOON), NOON);
  }

  static Settings settings(String field, String value) {
    return new Settings(Map.of(field, value));
  }

  static List<String> found(Criterion criterion, PostUnderScreening post) {
    return criterion.matches(post).stream().map(Match::found).toList();
  }
}
