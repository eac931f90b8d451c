package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.screening.criterion.SamplePosts.found;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class LinksTest {

  private static final PostUnderScreening POST =
      saying(
          """
          See [this](https://shop.evil.example/buy?x=1), http://user@EVIL.example:8080/ and
          <https://docs.acme.example/a_b>. Not /t/17 nor ftp nor evil.example.org.
          www.acme.example""");

  @Test
  void deniedDomainsAreFoundWithAllBelowThem() {
    assertThat(found(links("", "evil.example", ""), POST))
        .containsExactly("https://shop.evil.example/buy?x=1", "http://user@EVIL.example:8080/");
  }

  @Test
  void linksBeyondTheNumberAreFoundAndWelcomeOnesDoNotCount() {
    assertThat(found(links("3", "", ""), POST)).containsExactly("www.acme.example");
    assertThat(found(links("1", "", "acme.example"), POST))
        .containsExactly("http://user@EVIL.example:8080/");
    assertThat(found(links("4", "", ""), POST)).isEmpty();
  }

  @Test
  void whereOnlySomeAreWelcomeAllOthersAreFound() {
    assertThat(found(links("", "", "acme.example\nshop.evil.example"), POST))
        .containsExactly("http://user@EVIL.example:8080/");
  }

  @Test
  void domainsThatEndAlikeAreOthers() {
    assertThat(
            found(
                links("", "evil.example", ""),
                saying("https://notevil.example https://evil.example.org")))
        .isEmpty();
  }

  @Test
  void nothingOrNonsenseIsRefused() {
    assertRefused("most", "", "", "");
    assertRefused("most", "-1", "", "");
    assertRefused("denied", "", "http://evil.example", "");
    assertRefused("allowed", "", "", "no domain");
  }

  private static void assertRefused(String field, String most, String denied, String allowed) {
    assertThatThrownBy(() -> links(most, denied, allowed))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
  }

  private static Links links(String most, String denied, String allowed) {
    return Links.of(new Settings(Map.of("most", most, "denied", denied, "allowed", allowed)));
  }
}
