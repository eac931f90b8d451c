package org.parley.moderation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class SlaPolicyTest {

  private static final long SUPPORT = 1;
  private static final long SALES = 2;

  private static final SlaPolicy ALL = policy(SlaScope.ALL);
  private static final SlaPolicy URGENT = policy(new SlaScope(null, null, Priority.URGENT));
  private static final SlaPolicy FLAGS = policy(new SlaScope(null, FollowUpReason.FLAG, null));
  private static final SlaPolicy URGENT_FLAGS =
      policy(new SlaScope(null, FollowUpReason.FLAG, Priority.URGENT));
  private static final SlaPolicy IN_SUPPORT = policy(new SlaScope(SUPPORT, null, null));
  private static final SlaPolicy URGENT_IN_SUPPORT =
      policy(new SlaScope(SUPPORT, null, Priority.URGENT));
  private static final List<SlaPolicy> POLICIES =
      List.of(ALL, URGENT, FLAGS, URGENT_FLAGS, IN_SUPPORT, URGENT_IN_SUPPORT);

  @Test
  void policyForEverythingIsForWhatNoOtherOneIsFor() {
    assertThat(chosen(SALES, FollowUpReason.HAND, Priority.NORMAL)).isSameAs(ALL);
  }

  @Test
  void reasonCountsMoreThanPriority() {
    assertThat(chosen(SALES, FollowUpReason.FLAG, Priority.NORMAL)).isSameAs(FLAGS);
    assertThat(chosen(SALES, FollowUpReason.HAND, Priority.URGENT)).isSameAs(URGENT);
    assertThat(
            SlaPolicy.mostSpecific(
                List.of(ALL, URGENT, FLAGS), SALES, FollowUpReason.FLAG, Priority.URGENT))
        .contains(FLAGS);
  }

  @Test
  void spaceCountsMoreThanReasonAndPriorityTogether() {
    assertThat(
            SlaPolicy.mostSpecific(
                List.of(ALL, URGENT_FLAGS, IN_SUPPORT),
                SUPPORT,
                FollowUpReason.FLAG,
                Priority.URGENT))
        .contains(IN_SUPPORT);
    assertThat(chosen(SUPPORT, FollowUpReason.FLAG, Priority.URGENT)).isSameAs(URGENT_IN_SUPPORT);
    assertThat(chosen(SALES, FollowUpReason.FLAG, Priority.URGENT)).isSameAs(URGENT_FLAGS);
  }

  @Test
  void orderInWhichPoliciesComeDoesNotMatter() {
    List<SlaPolicy> shuffled = new ArrayList<>(POLICIES);
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(SlaPolicy.mostSpecific(shuffled, SUPPORT, FollowUpReason.FLAG, Priority.URGENT))
          .contains(URGENT_IN_SUPPORT);
    }
  }

  @Test
  void termsThatPromiseNothingAreRefused() {
    assertRefused("response", () -> new SlaTerms(1, 0, 60, 75, false));
    assertRefused("resolution", () -> new SlaTerms(1, 60, 30, 75, false));
    assertRefused("resolution", () -> new SlaTerms(1, 60, SlaTerms.MOST_MINUTES + 1, 75, false));
    assertRefused("warn", () -> new SlaTerms(1, 30, 60, 0, false));
    assertRefused("warn", () -> new SlaTerms(1, 30, 60, 100, false));
  }

  private static void assertRefused(String field, Runnable terms) {
    assertThatThrownBy(terms::run)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
  }

  private static SlaPolicy chosen(long space, FollowUpReason reason, Priority priority) {
    return SlaPolicy.mostSpecific(POLICIES, space, reason, priority).orElseThrow();
  }

  private static SlaPolicy policy(SlaScope scope) {
    return new SlaPolicy(scope.weight(), 0, scope, new SlaTerms(1, 30, 60, 75, false));
  }
}
