package org.parley.moderation.screening.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.moderation.screening.model.LinearModelFile;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;
import org.parley.moderation.screening.model.TrainedModel;
import org.parley.moderation.screening.own.Scores.Guess;

class TrainingTest {

  private static final TrainedModel SHIPPED = TextModels.shipped(TextModel.SPAM);
  private static final Training TRAINING = Training.of(SHIPPED, OddSpam.decided(20, 20));

  @Test
  void fortyDecisionsTeachASpamThatTheShippedModelMisses() {
    assertThat(TRAINING.shipped().recall()).isLessThan(0.5);
    assertThat(TRAINING.own().recall()).isGreaterThan(0.9);
    assertThat(TRAINING.own().precision()).isGreaterThan(0.9);
    assertThat(TRAINING.isOfUse()).isTrue();
    assertThat(own("Join the ember circle of the castle quarter, pledge your hearth tonight."))
        .isGreaterThan(TRAINING.threshold());
    for (String other :
        List.of(
            "Where does the manual say how I set the thermostat for the weekend?",
            "It charges to 80 % and then rests.",
            "Thanks, that was it.")) {
      assertThat(own(other)).as(other).isLessThan(TRAINING.threshold());
    }
  }

  @Test
  void whatTheShippedModelKnowsIsNotForgotten() {
    assertThat(own("Cheap replica watches, 80% off today only, order now at www.deals.example"))
        .isGreaterThan(own("The watch on my wrist shows the temperature of the hall."));
  }

  @Test
  void itTellsTheWordsThatItLearned() {
    assertThat(TRAINING.wordsFor()).anyMatch(words -> words.contains("ember"));
    assertThat(TRAINING.wordsAgainst()).isNotEmpty().noneMatch(words -> words.contains("ember"));
  }

  @Test
  void theSameDecisionsGiveTheSameBytes() throws IOException {
    Training again = Training.of(SHIPPED, OddSpam.decided(20, 20));

    assertThat(LinearModelFile.write(again.model()))
        .isEqualTo(LinearModelFile.write(TRAINING.model()));
    assertThat(again.threshold()).isEqualTo(TRAINING.threshold());
  }

  @Test
  void whatStandsInOneTextAloneIsNotLearned() {
    List<Decision> decided =
        Stream.concat(
                OddSpam.decided(20, 20).all().stream(),
                Stream.of(new Decision(99, true, "Pledge to Zebulon of the ember circle")))
            .toList();

    Training training = Training.of(SHIPPED, Examples.of(decided));
    assertThat(training.model().wordWeights().keySet())
        .anyMatch(words -> words.contains("ember"))
        .noneMatch(words -> words.contains("zebulon"));
  }

  @Test
  void fewerThanTwentyOfAKindTeachNothing() {
    Examples few = OddSpam.decided(19, 40);

    assertThat(few.areEnough()).isFalse();
    assertThatThrownBy(() -> Training.of(SHIPPED, few))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameWordsAreOneExampleHoweverOftenTheyArePosted() {
    Examples examples =
        Examples.of(
            List.of(
                new Decision(1, true, "Buy warmth!"),
                new Decision(2, true, "buy  WARMTH"),
                new Decision(3, true, "…"),
                new Decision(4, false, "Is it warm?")));

    assertThat(examples.spam()).isEqualTo(1);
    assertThat(examples.others()).isEqualTo(1);
    assertThat(examples.fingerprint()).isNotEqualTo(OddSpam.decided(1, 1).fingerprint());
  }

  @Test
  void aModelThatTellsApartLessIsWorse() {
    List<Guess> right = List.of(new Guess(0.9, true), new Guess(0.1, false));
    List<Guess> wrong = List.of(new Guess(0.1, true), new Guess(0.9, false));

    assertThat(Scores.of(right, 0.5)).isEqualTo(new Scores(1, 1, 1));
    assertThat(Scores.of(wrong, 0.5)).isEqualTo(new Scores(0, 0, 0));
    assertThat(Scores.of(right, 0.5).isNoWorseThan(Scores.of(wrong, 0.5))).isTrue();
    assertThat(Scores.of(wrong, 0.5).isNoWorseThan(Scores.of(right, 0.5))).isFalse();
    assertThat(Scores.of(right, 0.5).isNoWorseThan(Scores.of(right, 0.5))).isTrue();
    assertThat(Scores.bestThreshold(right)).isBetween(0.5, 0.85);
  }

  private static double own(String text) {
    return Seen.of(new Decision(0, false, text)).score(TRAINING.model());
  }
}
