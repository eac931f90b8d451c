package org.parley.ops.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.parley.community.document.change.ChangeSet;

class EditingTraceTest {

  @Test
  void placesOfCodePointsBecomePlacesOfUnits() throws JsonProcessingException {
    EditingTrace trace =
        read(
            """
            {"startContent": "a😀b", "endContent": "a😀-😀c",
             "txns": [{"patches": [[2, 1, "😀"], [2, 0, "-"]]}, {"patches": [[4, 0, "c"]]}]}\
            """);

    assertThat(play(trace)).isEqualTo(trace.end());
    assertThat(trace.changes().get(1)).isEqualTo(ChangeSet.replacing(6, 6, 6, "c"));
  }

  @Test
  void beginningOfATraceKnowsWhatComesOut() throws JsonProcessingException {
    EditingTrace trace =
        read(
            """
            {"startContent": "", "endContent": "ab",
             "txns": [{"patches": [[0, 0, "b"]]}, {"patches": [[0, 0, "a"]]}]}\
            """);

    assertThat(trace.first(1).end()).isEqualTo("b");
    assertThat(trace.first(7).end()).isEqualTo("ab");
  }

  private static EditingTrace read(String json) throws JsonProcessingException {
    return EditingTrace.of(new ObjectMapper().readTree(json));
  }

  private static String play(EditingTrace trace) {
    String text = trace.start();
    for (ChangeSet change : trace.changes()) {
      text = change.apply(text);
    }
    return text;
  }
}
