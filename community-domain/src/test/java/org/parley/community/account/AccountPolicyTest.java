package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

class AccountPolicyTest {

  private static final Actor ADMINISTRATOR = actor(1, Role.ADMINISTRATOR);
  private static final Actor MODERATOR = actor(2, Role.MODERATOR);
  private static final Actor AGENT = actor(3, Role.AGENT);

  @Test
  void whoKeepsOrderRestrainsWhoStandsBelow() {
    assertThat(may(MODERATOR)).isTrue();
    assertThat(may(MODERATOR, Role.AGENT)).isTrue();
    assertThat(may(ADMINISTRATOR, Role.MODERATOR)).isTrue();
  }

  @Test
  void nobodyRestrainsTheirOwnRankOrAbove() {
    assertThat(may(MODERATOR, Role.MODERATOR)).isFalse();
    assertThat(may(MODERATOR, Role.ADMINISTRATOR)).isFalse();
    assertThat(may(MODERATOR, Role.AGENT, Role.ADMINISTRATOR)).isFalse();
    assertThat(may(ADMINISTRATOR, Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void agentsMembersAndVisitorsRestrainNobody() {
    assertThat(may(AGENT)).isFalse();
    assertThat(may(actor(4))).isFalse();
    assertThat(may(Actor.visitor())).isFalse();
  }

  @Test
  void nobodyRestrainsThemselvesAndTheOperatorAnybody() {
    assertThat(AccountPolicy.mayRestrain(MODERATOR, MODERATOR.id(), Set.of())).isFalse();
    assertThat(may(Actor.operator(), Role.ADMINISTRATOR)).isTrue();
  }

  private static boolean may(Actor actor, Role... roles) {
    return AccountPolicy.mayRestrain(actor, 99L, Set.of(roles));
  }

  private static Actor actor(long id, Role... roles) {
    Set<Role> all = new HashSet<>(Set.of(roles));
    all.add(Role.MEMBER);
    return new Actor(id, "member" + id, all, Set.of());
  }
}
