package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is drawn: cost against size, and flame graphs. */
class PicturesTest {

  @Test
  void costAgainstSizeHasALineForEachRowFromTheSmallestCommunityOn() throws Exception {
    Document picture =
        parsed(
            CostPicture.of(
                List.of(
                    SampleFigures.of("home", 1_000_000, 4, 100),
                    SampleFigures.of("home", 1_000, 2, 200),
                    SampleFigures.of("search", 1_000, 5, 90),
                    SampleFigures.failed("tag"))));

    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    String[] home =
        ((Element) picture.getElementsByTagName("polyline").item(1))
            .getAttribute("points")
            .split("[ ,]");
    assertThat(Double.parseDouble(home[0])).isLessThan(Double.parseDouble(home[2]));
    assertThat(Double.parseDouble(home[1]))
        .as("dearer is higher")
        .isGreaterThan(Double.parseDouble(home[3]));
    assertThat(picture.getDocumentElement().getTextContent())
        .contains("1,000,000", "home", "search");
  }

  @Test
  void nothingMeasuredIsAnEmptyPicture() throws Exception {
    assertThat(parsed(CostPicture.of(List.of())).getElementsByTagName("polyline").getLength())
        .isZero();
  }

  @Test
  void aFlameIsAsBroadAsItsShare() throws Exception {
    CollapsedStacks stacks =
        new CollapsedStacks(
            Map.of("java.lang.Thread.run;org.parley.web.A.<init>", 3L, "java.lang.Thread.run", 1L));

    Document picture = parsed(FlameGraph.of("home", stacks));

    assertThat(stacks.lines()).contains("java.lang.Thread.run;org.parley.web.A.<init> 3");
    assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo(3);
    Element inner = (Element) picture.getElementsByTagName("rect").item(2);
    assertThat(inner.getAttribute("width")).isEqualTo("1200.0");
    assertThat(picture.getDocumentElement().getTextContent())
        .contains("org.parley.web.A.<init>, 75.0 %");
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
