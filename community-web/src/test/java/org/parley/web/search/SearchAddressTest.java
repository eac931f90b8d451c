package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

  private final SearchAddress address =
      SearchAddress.of(
          Map.of("q", "a & b", "tag", "heat, c++", "sort", "votes", "after", "x", "evil", "1"));

  @Test
  void everythingIsInTheAddressAndNothingElse() {
    assertThat(address).hasToString("/search?q=a+%26+b&tag=heat%2C+c%2B%2B&sort=votes&after=x");
  }

  @Test
  void choiceBeginsAtTheFirstPage() {
    assertThat(address.with("type", "answer"))
        .hasToString("/search?q=a+%26+b&tag=heat%2C+c%2B%2B&type=answer&sort=votes");
    assertThat(address.without("sort").without("tag")).hasToString("/search?q=a+%26+b");
  }

  @Test
  void tagsComeAndGo() {
    assertThat(address.tags()).containsExactly("heat", "c++");
    assertThat(address.withTag("roof").tags()).containsExactly("heat", "c++", "roof");
    assertThat(address.withoutTag("heat").tags()).containsExactly("c++");
    assertThat(address.withoutTag("heat").withoutTag("c++").get("tag")).isEmpty();
  }

  @Test
  void otherWordsKeepWhatWasChosen() {
    assertThat(address.kept())
        .extracting(SearchAddress.Parameter::name)
        .containsExactly("tag", "sort");
  }

  @Test
  void missingAndBlankParametersAreNone() {
    Map<String, String> asked = new HashMap<>();
    asked.put("q", null);
    asked.put("type", " ");

    assertThat(SearchAddress.of(asked)).hasToString("/search?q=");
  }
}
