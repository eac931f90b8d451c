package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.screening.criterion.SamplePosts.ALONE;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;
import static org.parley.moderation.screening.criterion.SamplePosts.titled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.moderation.screening.criterion.PostUnderScreening.Surroundings;

class ModelClaimTest {

  @Test
  void claimExplainsItselfByWordsOfThePost() {
    PostUnderScreening post = titled("Support", "You are a stupid idiot and a liar.");

    List<Match> matches = model("insult", "").matches(post);

    assertThat(matches)
        .isNotEmpty()
        .allSatisfy(
            match ->
                assertThat(match.found())
                    .isEqualTo(post.text(match.passage()).substring(match.start(), match.end())));
    assertThat(matches).extracting(Match::found).anyMatch(words -> words.contains("idiot"));
    assertThat(model("insult", "").matches(saying("Thank you, the lamp is on again."))).isEmpty();
  }

  @Test
  void thresholdCanBeHigherThanTheModelsOwn() {
    PostUnderScreening post = saying("You are a stupid idiot and a liar.");

    double score = model("insult", "").matches(post).get(0).score();
    assertThat(score).isBetween(0.5, 0.99999);
    assertThat(model("insult", "100").matches(post)).isEmpty();
  }

  @Test
  void unknownModelsAndThresholdsAreRefused() {
    assertThatThrownBy(() -> model("mood", "")).hasMessage("screening.model");
    assertThatThrownBy(() -> model("insult", "0")).hasMessage("screening.number");
  }

  @Test
  void fallOfTheToneIsFoundAndSteadyAngerIsNot() {
    ToneDrop drop = ToneDrop.of(new Settings(Map.of("latest", "1", "fall", "40")));
    String angry = "This is awful, terrible support, I hate this useless rubbish!";
    String kind = "Thank you so much, this is great, I love it. Wonderful help!";

    assertThat(drop.matches(after(angry, kind, kind, kind))).hasSize(1);
    assertThat(drop.matches(after(angry, angry, angry, angry))).isEmpty();
    assertThat(drop.matches(after(kind, angry, angry))).isEmpty();
    assertThat(drop.matches(after(angry, kind))).isEmpty();
  }

  private static PostUnderScreening after(String body, String... earlier) {
    PostUnderScreening post = saying(body);
    return new PostUnderScreening(
        "",
        body,
        post.writer(),
        new Surroundings(ALONE.attachments(), ALONE.staffNames(), List.of(earlier)));
  }

  private static ModelClaim model(String word, String threshold) {
    return ModelClaim.of(new Settings(Map.of("model", word, "threshold", threshold)));
  }
}
