package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.community.rule.Rules;
import org.parley.moderation.review.LookRule.Facts;

/** By the product's own rules. */
class LookRuleTest {

  private static final Instant POSTED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Rules RULES = Rules.inForce();

  @Test
  void firstPostOfANewMemberIsLookedAtAndTheSecondIsNot() {
    assertThat(LookRule.looksAtPost(by(0, 0), RULES)).isTrue();
    assertThat(LookRule.looksAtPost(by(0, 1), RULES)).isFalse();
    assertThat(LookRule.looksAtPost(by(1, 0), RULES)).isFalse();
    assertThat(LookRule.looksAtPost(new Facts(0, true, 0, POSTED, false), RULES)).isFalse();
  }

  @Test
  void everyEditOfANewMemberIsLookedAt() {
    assertThat(looksAtEditAfter(Duration.ofMinutes(1), by(0, 9))).isTrue();
    assertThat(looksAtEditAfter(Duration.ofMinutes(1), by(1, 9))).isFalse();
  }

  @Test
  void editsOfOldPostsAreLookedAtUntilTheirAuthorIsTrusted() {
    assertThat(looksAtEditAfter(Duration.ofDays(30), by(2, 9))).isTrue();
    assertThat(looksAtEditAfter(Duration.ofDays(30).minusSeconds(1), by(2, 9))).isFalse();
    assertThat(looksAtEditAfter(Duration.ofDays(30), by(3, 9))).isFalse();
  }

  @Test
  void editsOfWhatPeopleRelyOnAreLookedAtAtOnce() {
    assertThat(looksAtEditAfter(Duration.ZERO, new Facts(2, false, 9, POSTED, true))).isTrue();
    assertThat(looksAtEditAfter(Duration.ZERO, new Facts(3, false, 9, POSTED, true))).isFalse();
    assertThat(looksAtEditAfter(Duration.ofDays(99), new Facts(0, true, 9, POSTED, true)))
        .isFalse();
  }

  private static boolean looksAtEditAfter(Duration time, Facts facts) {
    return LookRule.looksAtEdit(facts, RULES, POSTED.plus(time));
  }

  private static Facts by(int level, int earlierPosts) {
    return new Facts(level, false, earlierPosts, POSTED, false);
  }
}
