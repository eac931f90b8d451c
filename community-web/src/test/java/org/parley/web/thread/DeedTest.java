package org.parley.web.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class DeedTest {

  @Test
  void leadsBackToItsPostWithoutTheLastMessage() {
    Deed deed = new Deed(1, "/t/1/x?order=oldest&done=hide", Map.of("post", "7"));
    assertThat(deed.back()).isEqualTo("/t/1/x?order=oldest#post-7");
  }

  @Test
  void refusesAPostThatIsNoNumber() {
    Deed deed = new Deed(1, "/t/1/x", Map.of("post", "7 or 8"));
    assertThatThrownBy(deed::postId).isInstanceOf(Invalid.class).hasMessage("form.incomplete");
  }

  @Test
  void valueBeyondAllNumbersIsNoVoteByChance() {
    // 2^32 + 1, which a plain cast makes a vote up
    Deed deed = new Deed(1, "/t/1/x", Map.of("value", "4294967297"));
    assertThat(deed.value()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void missingFieldIsEmpty() {
    assertThat(new Deed(1, "/t/1/x", Map.of()).what()).isEmpty();
  }
}
