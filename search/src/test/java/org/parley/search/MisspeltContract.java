package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.space.Visibility;

/** What is misspelt is found, and what was probably meant is told, of what the reader may see. */
public abstract class MisspeltContract extends IndexContract {

  @Test
  void misspeltWordFindsTheNearOne() {
    index(question(1, "Inverter", "It hums"), question(2, "Thermostat", "It clicks"));

    assertThat(found("invertr ")).as("one letter").containsExactly(1L);
    assertThat(found("inevrter ")).as("exchanged letters").containsExactly(1L);
    assertThat(found("termosttat ")).as("two of a long word").containsExactly(2L);
    assertThat(found("nverter ")).as("not the first letter").isEmpty();
    assertThat(marked(find("invertr ").items().get(0).titleSegments())).containsExactly("Inverter");
    assertThat(total("invertr ")).isEqualTo(1);
  }

  @Test
  void nearWordsComeBelowTheWordItself() {
    index(
        question(1, "Grate", "An iron grate, a grate and nothing but a grate"),
        question(
            2, "Other", "A long text in which the word grade occurs once, and much beside it"));

    assertThat(found("grade ")).containsExactly(2L, 1L);
  }

  @Test
  void wordThatFindsEnoughIsNotWidened() {
    index(
        question(1, "1", "a grate"),
        question(2, "2", "a grade"),
        question(3, "3", "the grade"),
        question(4, "4", "grade"));

    assertThat(found("grade ")).containsExactlyInAnyOrder(2L, 3L, 4L);
  }

  @Test
  void onlyTheMisspeltWordIsWidened() {
    index(
        question(1, "1", "The inverter is loud"),
        question(2, "2", "The inverter is lout"),
        question(3, "3", "The heater is loud"),
        question(4, "4", "Everything is loud"));

    assertThat(found("invertor loud ")).containsExactly(1L);
  }

  @Test
  void technicalAndQuotedWordsMeanThemselves() {
    index(question(1, "1", "Error E-1042 in max_value, version v2.3.1, inverter"));

    assertThat(found("E-1043 ")).isEmpty();
    assertThat(found("E10422 ")).isEmpty();
    assertThat(found("max_valve ")).isEmpty();
    assertThat(found("v2.3.2 ")).isEmpty();
    assertThat(found("\"invertr\"")).isEmpty();
    assertThat(found("-invertr ")).as("nothing is taken away by chance").containsExactly(1L);
  }

  @Test
  void pagesGoOnAmongNearWords() {
    index(question(1, "Inverter", "1"), question(2, "Inverter", "2"), question(3, "Inverter", "3"));
    SearchQuery query = SearchQuery.parse("invertr ").limitedTo(2);

    SearchMatches first = find(query, SamplePosts.everybody());
    SearchMatches second = find(query.startingAfter(first.next()), SamplePosts.everybody());

    assertThat(first.total()).isEqualTo(3);
    assertThat(ids(first)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
    assertThat(ids(second)).hasSize(1);
  }

  @Test
  void whatWasProbablyMeantIsTold() {
    index(
        question(1, "Inverter", "Wärmepumpe"),
        question(2, "Inverter", "The thermostat and the Wärmepumpe"),
        question(3, "Thermostat", "An invertible thing"));

    assertThat(meant("invertr loud", SamplePosts.everybody())).containsExactly("invertr=inverter");
    assertThat(meant("warmepmpe ", SamplePosts.everybody()))
        .containsExactly("warmepmpe=wärmepumpe");
    assertThat(meant("invertr termostat ", SamplePosts.everybody()))
        .containsExactly("invertr=inverter", "termostat=thermostat");
    assertThat(meant("inverter ", SamplePosts.everybody())).isEmpty();
    assertThat(meant("\"invertr\" E-1042 xyzzyx ", SamplePosts.everybody())).isEmpty();
  }

  @Test
  void privateWordIsNeverToldNorLooked() {
    index(
        in(GROUP_SPACE, question(1, "Moonraker", "The moonraker project")),
        in(GROUP_SPACE, question(2, "Moonraker", "again")),
        in(GROUP_SPACE, question(3, "Moonraker", "again")),
        question(4, "Open", "moonrated"),
        question(5, "Open", "moonrated"));

    assertThat(meant("monraker ", SamplePosts.groupMember())).containsExactly("monraker=moonraker");
    assertThat(meant("monraker ", SamplePosts.everybody())).isEmpty();
    assertThat(meant("moonraker ", SamplePosts.everybody()))
        .as("as if it stood nowhere")
        .containsExactly("moonraker=moonrated");
    assertThat(meant("moonrader ", SamplePosts.everybody())).containsExactly("moonrader=moonrated");
    assertThat(found("moonraker "))
        .as("whether it stands somewhere else makes no difference")
        .containsExactlyInAnyOrder(4L, 5L)
        .hasSameElementsAs(found("moonrader "));
  }

  private List<String> meant(String typed, Visibility reader) {
    SearchRequest request = new SearchRequest(SearchQuery.parse(typed), reader);
    return index.spelling(request).stream()
        .map(correction -> correction.typed() + "=" + correction.meant())
        .toList();
  }
}
