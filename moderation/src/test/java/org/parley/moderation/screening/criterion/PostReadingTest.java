package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.moderation.screening.RuleKind;
import org.parley.moderation.screening.criterion.Criterion.Need;
import org.parley.moderation.screening.model.TextModel;

class PostReadingTest {

  @Test
  void whatOneRuleHasReadTheNextOneReadsNotAgain() {
    PostReading reading = saying("You are a stupid idiot and a liar.").reading();

    assertThat(reading.score(TextModel.INSULT)).isSameAs(reading.score(TextModel.INSULT));
    assertThat(reading.tones()).isSameAs(reading.tones());
  }

  @Test
  void rulesAskForNoMoreThanTheyNeed() {
    assertThat(RuleKind.STAFF_NAMES.criterion(settings()).needs())
        .containsExactly(Need.STAFF_NAMES);
    assertThat(ToneDrop.of(settings("latest", "2", "fall", "50")).needs())
        .containsExactly(Need.EARLIER_POSTS);
    assertThat(ModelClaim.of(settings("model", "spam")).needs()).containsExactly(Need.OWN_MODEL);
    assertThat(ModelClaim.of(settings("model", "anger")).needs()).isEmpty();
    assertThat(WordList.of(settings("words", "Acme")).needs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lamp is on again, thank you for your help with this.",
        "Broken again!",
        "NullPointerException in Foo.bar()",
        "",
        "Screen flickers whenever brightness drops below thirty percent, firmware 2.4, tried"
            + " resetting twice, support closed ticket without answer, warranty runs out Friday."
      })
  void englishAndWhatNobodyCanTellIsRead(String text) {
    assertThat(saying(text).reading().isEnglish()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ihr seid doch alle Idioten! Seit drei Wochen warte ich auf eine Antwort, das ist eine"
            + " Frechheit, und niemand von euch Versagern kann mir helfen.",
        "Vous êtes vraiment des idiots, cela fait trois semaines que j'attends une réponse et"
            + " personne ne daigne me rappeler, c'est honteux.",
        "电池不再充电了，你们的客服太差劲了",
        "Батарея больше не заряжается, это ужасно"
      })
  void otherLanguagesAreNot(String text) {
    PostUnderScreening post = saying(text);

    for (String model : ModelClaim.choices()) {
      Criterion claim = ModelClaim.of(settings("model", model, "threshold", "1"));
      assertThat(claim.canRead(post)).isFalse();
      assertThat(claim.matches(post)).as(model).isEmpty();
    }
  }

  @Test
  void fallTellsFromWhichToneToWhich() {
    PostUnderScreening post = saying("This is awful, terrible, I hate this useless rubbish!");
    String kind = "Thank you so much, this is great, I love it. Wonderful help!";
    PostUnderScreening last =
        new PostUnderScreening(
            "",
            post.body(),
            post.writer(),
            new PostUnderScreening.Surroundings(List.of(), List.of(), List.of(kind, kind, kind)));

    assertThat(ToneDrop.of(settings("latest", "1", "fall", "40")).matches(last).get(0).found())
        .matches("\\+\\d+ → −\\d+");
  }

  private static Settings settings(String... pairs) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Settings(values);
  }
}
