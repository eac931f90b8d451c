package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of a post. */
public abstract class HighlightContract extends IndexContract {

  @Test
  void highlightsShowWhyAPostWasFound() {
    index(question(1, "Cleaning <b>solar</b> panels", "One panel & then \"the heat pump\"."));

    SearchMatch match = find("panel \"heat pump\" sola").items().get(0);

    assertThat(marked(match.titleSegments())).containsExactly("solar", "panels");
    assertThat(Segment.text(match.titleSegments())).isEqualTo("Cleaning <b>solar</b> panels");
    assertThat(marked(match.snippetSegments())).containsExactly("panel", "heat pump");
  }

  @Test
  void snippetIsThePartWithTheWords() {
    String filler = "nothing to see here ".repeat(200);
    index(question(1, "Title", filler + "the grounding cable " + filler + "cable" + filler));

    List<Segment> snippet = find("cable grounding ").items().get(0).snippetSegments();

    assertThat(marked(snippet)).containsExactly("grounding", "cable");
    assertThat(Segment.text(snippet)).startsWith("…").endsWith("…").hasSizeLessThan(245);
  }

  @Test
  void snippetOfATitlesHitIsTheBeginning() {
    index(question(1, "Cable", "😀".repeat(300)));

    List<Segment> snippet = find("cable ").items().get(0).snippetSegments();

    assertThat(marked(snippet)).isEmpty();
    assertThat(Segment.text(snippet)).matches("(😀)+…").hasSizeGreaterThan(100);
  }
}
