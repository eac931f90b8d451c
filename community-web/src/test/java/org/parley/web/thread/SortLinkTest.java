package org.parley.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.community.thread.ThreadSort;

class SortLinkTest {

  @Test
  void ownOrderOfListsNeedsNoWord() {
    assertThat(SortLink.of(ThreadSort.LATEST).query()).isEmpty();
    assertThat(SortLink.of(ThreadSort.VOTES).query()).isEqualTo("?sort=votes");
  }

  @Test
  void everyOfferedOrderIsUnderstood() {
    for (SortLink link : SortLink.ALL) {
      assertThat(link.is(ThreadSort.ofWord(link.getWord()))).isTrue();
    }
  }
}
