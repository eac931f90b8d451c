package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoneTest {

  @Test
  void standsBetweenPathAndFragment() {
    assertThat(Done.at("/t/1/x#post-7", "answered")).isEqualTo("/t/1/x?done=answered#post-7");
  }

  @Test
  void joinsTheQueryThatIsThere() {
    assertThat(Done.at("/t/1/x?order=oldest&after=Zg", "hide"))
        .isEqualTo("/t/1/x?order=oldest&after=Zg&done=hide");
  }

  @Test
  void takesThePlaceOfAnOlderOne() {
    assertThat(Done.at("/t/1/x?done=hide#post-7", "restore"))
        .isEqualTo("/t/1/x?done=restore#post-7");
  }

  @Test
  void leavesTheRestOfTheAddressWhenItGoes() {
    assertThat(Done.without("/t/1/x?done=hide&order=oldest")).isEqualTo("/t/1/x?order=oldest");
    assertThat(Done.without("/t/1/x?order=oldest&done=hide")).isEqualTo("/t/1/x?order=oldest");
    assertThat(Done.without("/t/1/x?done=hide")).isEqualTo("/t/1/x");
    assertThat(Done.without("/t/1/x")).isEqualTo("/t/1/x");
  }
}
