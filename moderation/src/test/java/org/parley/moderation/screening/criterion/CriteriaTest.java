package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.screening.criterion.SamplePosts.NOON;
import static org.parley.moderation.screening.criterion.SamplePosts.by;
import static org.parley.moderation.screening.criterion.SamplePosts.found;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;
import static org.parley.moderation.screening.criterion.SamplePosts.settings;
import static org.parley.moderation.screening.criterion.SamplePosts.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.moderation.screening.criterion.PostUnderScreening.Surroundings;
import org.parley.moderation.screening.criterion.PostUnderScreening.Writer;

class CriteriaTest {

  @Test
  void rateCountsThePostsOfTheLastMinutes() {
    PostingRate rate = PostingRate.of(new Settings(Map.of("posts", "3", "minutes", "10")));

    assertThat(found(rate, by(writer(3, Duration.ofMinutes(3))))).isEmpty();
    assertThat(found(rate, by(writer(4, Duration.ofMinutes(3))))).containsExactly("4");
    assertThat(found(rate, by(writer(9, Duration.ofMinutes(5))))).isEmpty();
  }

  @Test
  void youngAccountsAreFound() {
    AccountAge week = AccountAge.of(settings("days", "7"));

    assertThat(found(week, by(new Writer(Duration.ofHours(167), List.of(), NOON))))
        .containsExactly("6");
    assertThat(found(week, by(new Writer(Duration.ofDays(7), List.of(), NOON)))).isEmpty();
  }

  @Test
  void filesAreFoundByTheirEndingOrTheirNumber() {
    Files files = Files.of(new Settings(Map.of("most", "2", "endings", ".exe\njs")));

    assertThat(found(files, with("a.png", "Setup.EXE"))).containsExactly("Setup.EXE");
    assertThat(found(files, with("a.png", "b.png", "c.png"))).containsExactly("3");
    assertThat(found(files, with("a.png", "exe"))).isEmpty();
    assertThatThrownBy(() -> Files.of(settings("endings", ""))).hasMessage("screening.files");
  }

  @Test
  void privateDetailsAreFoundByKind() {
    PostUnderScreening post =
        saying(
            "IBAN DE89 3704 0044 0532 0130 00, not DE89 3704 0044 0532 0130 01. jo@acme.example, +49 30 901820");

    assertThat(found(details("iban"), post)).containsExactly("DE89 3704 0044 0532 0130 00");
    assertThat(found(details("email"), post)).containsExactly("jo@acme.example");
    assertThat(found(details("phone"), post)).containsExactly("+49 30 901820");
    assertThat(found(details("Email\nIBAN"), post)).hasSize(2);
    assertThatThrownBy(() -> details("address")).hasMessage("screening.detail");
  }

  @Test
  void staffIsFoundByNameAndHandle() {
    PostUnderScreening post =
        new PostUnderScreening(
            "",
            "Thanks to Mona Moderator and @alex.agent, not Mona.",
            new Writer(Duration.ofDays(9), List.of(), NOON),
            new Surroundings(List.of(), List.of("Mona Moderator", "alex.agent", "Al"), List.of()));

    assertThat(found(StaffNames.of(new Settings(Map.of())), post))
        .containsExactly("Mona Moderator", "alex.agent");
  }

  @Test
  void postsInStrangeLanguagesAreFoundWhenThereIsEnoughToTell() {
    Languages english = Languages.of(settings("languages", "en\nde"));
    String french =
        "Bonjour à tous, depuis la dernière mise à jour ma batterie ne se charge plus au-delà de"
            + " quatre-vingts pour cent et je ne comprends vraiment pas pourquoi cela arrive.";

    assertThat(found(english, saying(french))).containsExactly("fra");
    assertThat(
            found(
                english,
                saying(
                    "Since the last update my battery does not charge beyond eighty percent any"
                        + " more and I really do not understand why that happens.")))
        .isEmpty();
    assertThat(
            found(
                english,
                saying(
                    "Seit der letzten Aktualisierung lädt mein Speicher nicht mehr über achtzig"
                        + " Prozent und ich verstehe wirklich nicht, warum das passiert.")))
        .isEmpty();
    assertThat(found(english, saying("Bonjour à tous"))).isEmpty();
    assertThat(found(english, saying("```\n" + french + "\n```"))).isEmpty();
    assertThatThrownBy(() -> Languages.of(settings("languages", "klingonish")))
        .hasMessage("screening.language");
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    for (String bad : List.of("", "0", "-1", "1.5", "99999999999", "four")) {
      assertThatThrownBy(() -> AccountAge.of(settings("days", bad)))
          .as(bad)
          .isInstanceOfSatisfying(
              Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("days"));
    }
  }

  private static PrivateDetails details(String kinds) {
    return PrivateDetails.of(settings("kinds", kinds));
  }

  /** So many posts with so much between them, the latest at noon. */
  private static Writer writer(int posts, Duration between) {
    List<Instant> moments =
        IntStream.range(0, posts).mapToObj(i -> NOON.minus(between.multipliedBy(i))).toList();
    return new Writer(Duration.ofDays(100), moments, NOON);
  }
}
