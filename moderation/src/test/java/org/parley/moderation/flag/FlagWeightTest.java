package org.parley.moderation.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.rule.Rules;

class FlagWeightTest {

  private static final Rules RULES = Rules.inForce();
  private static final FlagWeight.Record NOTHING = new FlagWeight.Record(0, 0);

  @Test
  void trustAndRoleSayTheUsualWeight() {
    assertThat(weight(TrustLevel.NEW, NOTHING)).isEqualTo(60);
    assertThat(weight(TrustLevel.BASIC, NOTHING)).isEqualTo(100);
    assertThat(weight(TrustLevel.LEADER, NOTHING)).isEqualTo(140);
    assertThat(FlagWeight.of(actor(TrustLevel.NEW, Role.AGENT), NOTHING, RULES))
        .isEqualTo(new FlagWeight(FlagWeight.STAFF, 0, 0, 200));
  }

  @Test
  void belowFiveJudgedFlagsNothingIsKnown() {
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(0, 4))).isEqualTo(100);
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(4, 4))).isEqualTo(100);
  }

  @Test
  void accuracyMakesItMoreOrLessWithinBounds() {
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(5, 5))).isEqualTo(150);
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(5, 10))).isEqualTo(100);
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(1, 10))).isEqualTo(20);
    assertThat(weight(TrustLevel.BASIC, new FlagWeight.Record(0, 5))).isZero();
  }

  @Test
  void howeverManySerialFlaggersHideNothing() {
    FlagWeight serial =
        FlagWeight.of(actor(TrustLevel.LEADER, Role.MEMBER), new FlagWeight.Record(0, 5), RULES);

    assertThat(FlagSum.of(Collections.nCopies(1_000, serial), RULES)).isZero();
  }

  @Test
  void howeverManyNewcomersHideNothing() {
    FlagWeight newcomer = FlagWeight.of(actor(TrustLevel.NEW, Role.MEMBER), NOTHING, RULES);

    assertThat(FlagSum.of(Collections.nCopies(1_000, newcomer), RULES))
        .isEqualTo(120)
        .isLessThan(RULES.number("flag.threshold.hide"));
  }

  @Test
  void threeOrdinaryMembersDo() {
    FlagWeight member = FlagWeight.of(actor(TrustLevel.BASIC, Role.MEMBER), NOTHING, RULES);

    assertThat(FlagSum.of(List.of(member, member, member), RULES))
        .isEqualTo(RULES.number("flag.threshold.hide"));
  }

  private static int weight(TrustLevel trust, FlagWeight.Record past) {
    return FlagWeight.of(actor(trust, Role.MEMBER), past, RULES).weight();
  }

  private static Actor actor(TrustLevel trust, Role role) {
    return new Actor(7L, "flora", Set.of(role), Set.of(), trust, 0);
  }
}
