package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.Synonyms.Rule;

/** Words that a company says mean the same. */
public abstract class SynonymsContract extends IndexContract {

  private static final Synonyms SYNONYMS =
      new Synonyms(
          List.of(
              new Rule("heat pump", List.of("WP", "thermal pump")),
              new Rule("WP", List.of("heat pump", "thermal pump")),
              new Rule("PV", List.of("solar panel")),
              new Rule("inverter", List.of("converter"))));

  @Test
  void synonymIsFoundBelowTheWordItself() {
    index(
        question(1, "1", "The converter hums"),
        question(2, "2", "The inverter hums"),
        question(3, "3", "The heater hums"));

    assertThat(found("inverter ")).containsExactly(2L, 1L);
    assertThat(found("inverters hum ")).as("in any inflection").containsExactly(2L, 1L);
    assertThat(found("converter ")).as("one way").containsExactly(1L);
    assertThat(found("\"inverter\"")).as("quoted").containsExactly(2L);
    assertThat(found("hums -inverter ")).as("keeps itself away").contains(1L, 3L);
  }

  @Test
  void phrasesAreSynonymsToo() {
    index(
        question(1, "1", "My WP is loud"),
        question(2, "2", "The heat pump is loud"),
        question(3, "3", "The pump is loud in this heat"),
        question(4, "4", "Thermal pumps are loud"),
        question(5, "5", "The solar panels are loud"),
        question(6, "6", "Solar light and a panel are loud"));

    assertThat(found("heat pump loud ")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(found("pump heat ")).as("not in this order").containsExactlyInAnyOrder(2L, 3L);
    assertThat(found("wp ")).startsWith(1L).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(found("PV loud ")).containsExactly(5L);
  }

  @Test
  void synonymIsMarked() {
    index(question(1, "Thermal pumps", "The converter hums"));

    SearchMatch match = synonymous("WP inverter ").items().get(0);

    assertThat(marked(match.titleSegments())).containsExactly("Thermal pumps");
    assertThat(marked(match.snippetSegments())).containsExactly("converter");
  }

  @Override
  protected List<Long> found(String text) {
    return ids(synonymous(text));
  }

  private SearchMatches synonymous(String text) {
    SearchRequest request = new SearchRequest(SearchQuery.parse(text), SamplePosts.everybody());
    return index.find(request.with(SYNONYMS));
  }
}
