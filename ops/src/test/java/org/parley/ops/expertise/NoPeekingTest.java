package org.parley.ops.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.community.expertise.score.Deed;

/** What comes after a question changes nothing of what was predicted for it. */
class NoPeekingTest {

  private static final Instant CUT = Instant.parse("2021-06-01T00:00:00Z");

  @Test
  void anotherFutureLeavesEveryEarlierPredictionAsItWas() {
    History one = InventedPast.specialists();
    History other = withAnotherFuture(one);
    Benchmark.Period past = new Benchmark.Period(Instant.MIN, CUT);

    Report before = Benchmark.run(one, past);
    Report after = Benchmark.run(other, past);

    assertThat(before.questions()).isGreaterThan(300);
    for (int i = 0; i < before.results().size(); i++) {
      assertThat(after.results().get(i).outcomes())
          .as(before.results().get(i).name())
          .isEqualTo(before.results().get(i).outcomes());
    }
  }

  /** From the cut on other people answer, and every answer is voted down and not accepted. */
  private static History withAnotherFuture(History history) {
    List<Deed> deeds = new ArrayList<>(history.before(CUT));
    Map<Long, Long> accepted = new HashMap<>(history.accepted());
    for (Deed deed : history.deeds().subList(deeds.size(), history.deeds().size())) {
      Deed.Kind kind =
          switch (deed.kind()) {
            case UP, ACCEPTED -> Deed.Kind.DOWN;
            default -> deed.kind();
          };
      deeds.add(
          new Deed(
              kind,
              deed.at(),
              deed.postId(),
              deed.questionId(),
              deed.memberId() % 50 + 1,
              deed.byId(),
              deed.subject()));
      if (deed.kind() == Deed.Kind.ASKED) {
        accepted.remove(deed.postId());
      }
    }
    return new History(deeds, accepted);
  }
}
