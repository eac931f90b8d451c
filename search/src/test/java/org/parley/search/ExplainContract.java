package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;
import static org.parley.search.SamplePosts.verified;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.ScorePart.Kind;

/** How scores come about. */
public abstract class ExplainContract extends IndexContract {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pump ",
        "heat pump ",
        "heat pump loud ",
        "\"heat pump\" night ",
        "why is the heat pump that loud at night in my new house ",
        "heat pum",
        "pump unicorn "
      })
  void partsAddUpToTheScore(String text) {
    PostDocument pump = tagged(question(1, "Heat pump is loud", "A heat pump at night"), "pump");
    index(
        pump,
        verified(answer(pump, 2, "Every pump is a loud heat pump")),
        question(3, "Garden", "The pump of the pond is loud"),
        question(4, "Snow", "in the garden"));

    List<ScoreExplanation> explained = explain(text, 1, 2, 3, 4);

    assertThat(explained).isNotEmpty();
    for (ScoreExplanation explanation : explained) {
      double sum = explanation.parts().stream().mapToDouble(ScorePart::score).sum();
      assertThat(sum).as(explanation.toString()).isCloseTo(explanation.score(), within(0.001));
    }
    assertThat(explained.stream().map(ScoreExplanation::postId))
        .containsExactlyInAnyOrderElementsOf(found(text));
  }

  @Test
  void partsNameFieldsAndWordsAndWhatThePostIsWorth() {
    PostDocument pump = tagged(question(1, "Pumps", "A pump hums"), "pump");
    index(pump, verified(answer(pump, 2, "This pump hums")), question(3, "Garden", "Snow"));

    List<ScorePart> opening = parts("pump hums ", 1);
    List<ScorePart> answer = parts("pump hums ", 2);

    assertThat(words(opening, Kind.TEXT))
        .contains("title:pump", "body:pump", "body:hum", "tag:pump");
    assertThat(words(opening, Kind.NEAR)).containsExactly("body:pump hum");
    assertThat(words(answer, Kind.TEXT)).contains("context:pump", "body:pump");
    assertThat(opening.stream().map(ScorePart::kind)).doesNotContain(Kind.VERIFIED);
    assertThat(answer.stream().map(ScorePart::kind)).contains(Kind.VERIFIED, Kind.AGE);
  }

  @Test
  void whatTheReaderMayNotSeeIsNotExplained() {
    index(question(1, "Pump", "hums"), in(GROUP_SPACE, question(2, "Pump", "hums")));

    assertThat(explain("pump ", 1, 2).stream().map(ScoreExplanation::postId)).containsExactly(1L);
  }

  private List<ScorePart> parts(String text, long id) {
    return explain(text, id).get(0).parts();
  }

  private static List<String> words(List<ScorePart> parts, Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.field() + ":" + part.words())
        .toList();
  }

  private List<ScoreExplanation> explain(String text, long... ids) {
    SearchRequest request = new SearchRequest(SearchQuery.parse(text), SamplePosts.everybody());
    return index.explain(request, Arrays.stream(ids).boxed().toList());
  }
}
