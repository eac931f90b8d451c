package org.parley.moderation.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped models, as the product uses them. None of these texts is of a template that they
 * learned from.
 */
class TextModelsTest {

  private static final TextModels MODELS = new TextModels();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two engineers came, neither had the part, and I am still paying for a line that is dead.",
        "Took the kettle out of the box and the handle snapped off. Poor.",
        "Nobody at the branch could explain why my standing order bounced three months in a row.",
        "My flight was cancelled with no explanation and your desk just shrugged."
      })
  void complaintsAreSeen(String text) {
    assertThat(MODELS.read(text).score(TextModel.DISSATISFIED).isHit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which of the two kettles keeps water warm for longer?",
        "Your branch in the high street was wonderful today, thank you all.",
        "I moved to the yearly plan last spring.",
        "How do I join two tables on a date column?"
      })
  void othersAreNotCalledComplaints(String text) {
    assertThat(MODELS.read(text).score(TextModel.DISSATISFIED).isHit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You absolute moron, learn to read.",
        "ur a pathetic l0ser and everybody hates you"
      })
  void insultsAreSeen(String text) {
    assertThat(MODELS.read(text).score(TextModel.INSULT).isHit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This damn printer jams on every page.",
        "Stupid question perhaps, but where is the off switch?",
        "I think you misread the manual: the lamp should blink twice."
      })
  void strongWordsAboutThingsAreNoInsults(String text) {
    assertThat(MODELS.read(text).score(TextModel.INSULT).isHit()).isFalse();
  }

  @Test
  void angerIsMoreThanAComplaint() {
    double calm = score(TextModel.ANGER, "The parcel came a day late and the box was dented.");
    double rage =
        score(TextModel.ANGER, "I AM FURIOUS!!! Two weeks and STILL no damn parcel, enough!!");

    assertThat(rage).isGreaterThan(0.7).isGreaterThan(calm + 0.3);
  }

  @Test
  void whoAsksForAHumanIsHeard() {
    assertThat(
            score(
                TextModel.ASKS_FOR_A_HUMAN, "Can I please just talk to a real person about this?"))
        .isGreaterThan(0.5);
    assertThat(score(TextModel.ASKS_FOR_A_HUMAN, "The person at the desk was kind."))
        .isLessThan(0.5);
  }

  @Test
  void advertisingIsSeen() {
    assertThat(
            score(
                TextModel.SPAM,
                "Cheap replica watches, 80% off today only, order now at www.watch-deals.example"))
        .isGreaterThan(0.5);
    assertThat(score(TextModel.SPAM, "The manual is at https://docs.example.org/router, page 4."))
        .isLessThan(0.5);
  }

  @Test
  void toneHasThreeSides() {
    assertThat(MODELS.read("Thanks, that is a brilliant answer!").sentiment().label())
        .isEqualTo("positive");
    assertThat(MODELS.read("This is a horrible, ugly hack and I hate it.").sentiment().label())
        .isEqualTo("negative");
    assertThat(MODELS.read("You can set the value in the configuration file.").sentiment().label())
        .isEqualTo("neutral");
  }

  @Test
  void everyHitTellsWordsOfTheTextAndTheirShare() {
    String text =
        "@acme Hello!  Worst support ever — I’ve waited three weeks 😡 and you idiots lost my"
            + " parcel.";
    TextReading reading = MODELS.read(text);

    TextScore score = reading.score(TextModel.DISSATISFIED);
    assertThat(score.isHit()).isTrue();
    assertThat(score.because()).isNotEmpty();
    assertThat(score.because())
        .allSatisfy(
            because -> {
              assertThat(because.span().of(text)).isEqualTo(because.words()).isNotBlank();
              assertThat(because.share()).isBetween(0.0, 1.0);
            });
    assertThat(score.because().stream().map(Because::words).collect(Collectors.joining(" ")))
        .containsIgnoringCase("worst");
    assertThat(reading.score(TextModel.INSULT).because().get(0).words()).contains("idiots");
  }

  @ParameterizedTest
  @EnumSource(TextModel.class)
  void everyModelHasACardThatSaysWhatItIsMadeOfAndHowItDid(TextModel model) {
    ModelCard card =
        MODELS.cards().stream()
            .filter(candidate -> candidate.model().equals(model.word()))
            .findFirst()
            .orElseThrow();

    assertThat(card.featuresVersion()).isEqualTo(FeatureReader.VERSION);
    assertThat(card.data()).isNotEmpty().allSatisfy(data -> assertThat(data.sha256()).hasSize(64));
    assertThat(card.data()).extracting(ModelCard.Data::licence).doesNotContain("", "CC BY-NC-SA");
    assertThat(card.heldOut().get("auc")).isGreaterThan(0.94);
    assertThat(card.heldOut().get("texts")).isGreaterThan(500);
  }

  @Test
  void withoutTheEncoderWordsAloneMustDo() {
    TextReading reading =
        MODELS.readWordsAlone("Terrible service, I have been waiting for weeks, you idiots!");

    assertThat(reading.score(TextModel.DISSATISFIED).isHit()).isTrue();
    assertThat(reading.score(TextModel.INSULT).isHit()).isTrue();
  }

  @Test
  void manyAtOnceReadTheSame() {
    List<String> texts =
        List.of("Broken again!", "Thank you so much", "How do I reset it?", "You fool.");
    List<Double> alone = texts.stream().map(text -> score(TextModel.DISSATISFIED, text)).toList();

    List<Double> together =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> score(TextModel.DISSATISFIED, texts.get(i % texts.size())))
            .toList();

    assertThat(together).isEqualTo(IntStream.range(0, 40).mapToObj(i -> alone.get(i % 4)).toList());
  }

  @Test
  void anyTextCanBeRead() {
    SplittableRandom random = new SplittableRandom(11);
    for (String text :
        List.of(
            "",
            " ",
            "\u0000",
            "😀".repeat(3000),
            "a".repeat(200_000),
            "word ".repeat(20_000),
            noise(random))) {
      assertThat(score(TextModel.DISSATISFIED, text)).isBetween(0.0, 1.0);
      assertThat(MODELS.readWordsAlone(text).score(TextModel.SPAM).score()).isBetween(0.0, 1.0);
    }
  }

  private static String noise(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    random.ints(2000, 0, 0xD7FF).forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static double score(TextModel model, String text) {
    return MODELS.read(text).score(model).score();
  }
}
