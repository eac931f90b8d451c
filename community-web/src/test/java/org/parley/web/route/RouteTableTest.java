package org.parley.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

  @ParameterizedTest
  @CsvSource({
    "/, /home.xhtml",
    "/t/5, /thread.xhtml?id=5",
    "/t/5/how-to, /thread.xhtml?id=5&slug=how-to",
    "/p/7/history, /history.xhtml?id=7",
    "/p/7/flag, /flag.xhtml?id=7",
    "/tags/c++, /tag.xhtml?name=c%2B%2B",
    "/m/a&id=9, /member.xhtml?name=a%26id%3D9",
    "/settings/tokens, /tokens.xhtml",
    "/admin/spaces/new, /admin-space.xhtml",
    "/admin/spaces/help, /admin-space.xhtml?space=help",
    "/admin/tags/c#, /admin-tag.xhtml?tag=c%23"
  })
  void addressLeadsToItsPage(String path, String target) {
    assertThat(RouteTable.forward(path)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thread.xhtml",
        "/t/five",
        "/t/5/a/b",
        "/t/9999999999999999999",
        "/WEB-INF/web.xml",
        "/tags/a/b",
        "//t/5"
      })
  void anythingElseLeadsNowhere(String path) {
    assertThat(RouteTable.forward(path)).isEmpty();
  }

  @Test
  void addressNeverNamesAnotherHost() {
    assertThat(Address.of("//evil.example/t/5", null)).isEqualTo("/evil.example/t/5");
    assertThat(Address.of("/tags/c#", "sort=hot")).isEqualTo("/tags/c%23?sort=hot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/a\nSet-Cookie: x",
        "",
        "javascript:alert(1)"
      })
  void redirectsNeverLeaveTheSite(String address) {
    assertThat(Address.isLocal(address)).isFalse();
  }

  @Test
  void redirectsMayLeadAnywhereOnTheSite() {
    assertThat(Address.isLocal("/t/5?after=3#post-9")).isTrue();
  }
}
