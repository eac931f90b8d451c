package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  @Test
  void onlyPageHasNoLinks() {
    Pager pager = new Pager("/tags", "", null);
    assertThat(pager.isPresent()).isFalse();
    assertThat(pager.isMore()).isFalse();
    assertThat(pager.isLater()).isFalse();
  }

  @Test
  void firstPageLeadsOnwards() {
    Pager pager = new Pager("/", null, "MTd-MQ");
    assertThat(pager.isMore()).isTrue();
    assertThat(pager.isLater()).isFalse();
    assertThat(pager.getOlder()).isEqualTo("/?after=MTd-MQ");
  }

  @Test
  void cursorJoinsTheQueryThatIsThere() {
    assertThat(new Pager("/?sort=hot", null, "a=b").getOlder()).isEqualTo("/?sort=hot&after=a%3Db");
  }

  @Test
  void lastPageLeadsBack() {
    Pager pager = new Pager("/", "MTd-MQ", null);
    assertThat(pager.isPresent()).isTrue();
    assertThat(pager.isLater()).isTrue();
    assertThat(pager.isMore()).isFalse();
  }
}
