package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.answered;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;
import static org.parley.search.SamplePosts.verified;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.search.Condition.OneOf;

/** What is found by what is typed beside words. */
public abstract class OperatorsContract extends IndexContract {

  @Test
  void operatorsNarrow() {
    PostDocument pump = answered(tagged(question(1, "Pump", "water"), "heat", "loud"));
    PostDocument roof = tagged(question(2, "Roof", "water"), "heat");
    index(pump, roof, verified(answer(pump, 3, "water")), discussion(5, "Talk", "water"));

    assertFinds("water tag:heat", 1, 2, 3);
    assertFinds("water tag:HEAT tag:loud", 1, 3);
    assertFinds("water tag:loud OR tag:general", 1, 3, 5);
    assertFinds("water -tag:heat", 5);
    assertFinds("is:answered", 1, 3);
    assertFinds("is:unanswered", 2);
    assertFinds("-is:answered", 2, 5);
    assertFinds("is:verified water", 3);
    assertFinds("is:question OR is:discussion -tag:loud", 2, 5);
    assertFinds("thread:1 water", 1, 3);
    assertFinds("-thread:1", 2, 5);
    assertFinds("tag:cold");
  }

  @Test
  void typedAndChosenHoldTogether() {
    PostDocument pump = tagged(question(1, "Pump", "water"), "heat");
    index(pump, answer(pump, 2, "water"), question(3, "Roof", "water"));
    SearchQuery query = SearchQuery.parse("water tag:heat");

    assertThat(found(query.where(SearchFilter.NONE.ofType("answer")))).containsExactly(2L);
    assertThat(found(SearchQuery.parse("is:question").where(SearchFilter.NONE.ofType("answer"))))
        .isEmpty();
  }

  @Test
  void membersAndSpacesComeAsIds() {
    PostDocument pump = question(1, "Pump", "water");
    index(pump, answer(pump, 2, "water"));

    assertThat(by(SearchField.AUTHOR, false, SamplePosts.BEN)).containsExactly(2L);
    assertThat(by(SearchField.AUTHOR, true, SamplePosts.BEN)).containsExactly(1L);
    assertThat(by(SearchField.AUTHOR, false)).as("nobody of that name").isEmpty();
    assertThat(by(SearchField.AUTHOR, true)).hasSize(2);
    assertThat(by(SearchField.SPACE, false, SamplePosts.GROUP_SPACE)).isEmpty();
    assertThat(by(SearchField.SPACE, true, SamplePosts.GROUP_SPACE)).hasSize(2);
  }

  private List<Long> by(SearchField field, boolean negated, Long... ids) {
    Set<String> values =
        List.of(ids).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    return ids(
        index.find(
            new SearchRequest(
                SearchQuery.parse("water "),
                SamplePosts.everybody(),
                null,
                null,
                List.of(new OneOf(field, values, negated)),
                Synonyms.NONE)));
  }

  @Test
  void timesAreHalfOpen() {
    index(question(1, "Water", "x"), question(86_400, "Water", "x"));

    assertFinds("water after:2026-03-02 before:2026-03-03", 1);
    assertFinds("water after:2026-03-03", 86_400);
    assertFinds("water before:2026-03-02");
    assertFinds("water after:2026 before:9999", 1, 86_400);
  }

  @Test
  void oneOfTheAlternativesWillDo() {
    index(
        question(1, "Battery", "heater wiring"),
        question(2, "Battery", "garden fence"),
        question(3, "Roof", "the heat pump hums"),
        question(4, "Fence", "green"));

    assertFinds("battery OR roof", 1, 2, 3);
    assertFinds("battery wiring OR garden", 1, 2);
    assertFinds("\"garden fence\" OR \"heat pump\"", 2, 3);
    assertFinds("\"garden fence\" OR hums", 2, 3);
    assertFinds("wiring OR gard", 1, 2);
    assertFinds("unicorn OR roof", 3);
    assertFinds("battery OR roof -garden", 1, 3);
  }

  @Test
  void wildcardsStandForLetters() {
    index(
        tagged(question(1, "Inverter", "Über"), "solaris"),
        question(2, "Roof", "an invention"),
        question(3, "Roof", "interior"));

    assertFinds("inver*", 1);
    assertFinds("INVE*", 1, 2);
    assertFinds("in?erter ", 1);
    assertFinds("in*r", 1, 3);
    assertFinds("inv* OR inte*", 1, 2, 3);
    assertFinds("roof -inv*", 3);
    assertFinds("üb*", 1);
    assertFinds("solar*", 1);
    assertFinds("unic*");
    assertThat(marked(find("inven* ").items().get(0).snippetSegments()))
        .containsExactly("invention");
  }

  @Test
  void wildcardsMayMeanManyWords() {
    String words =
        IntStream.range(0, 20_000).mapToObj(i -> "wa" + i).collect(Collectors.joining(" "));
    index(question(1, "Water", words), question(2, "Roof", "green"));

    assertFinds("wa*", 1);
    assertFinds("wa1*9", 1);
  }

  private void assertFinds(String text, long... expected) {
    assertThat(found(text))
        .as(text)
        .containsExactlyInAnyOrder(Arrays.stream(expected).boxed().toArray(Long[]::new));
    assertThat(total(text)).isEqualTo(expected.length);
  }
}
