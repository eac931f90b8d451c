package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.moderation.followup.FollowUpFilter.Whose;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** How many follow-ups an open list is told of. */
class FollowUpPulsesDbIT {

  private static final FollowUpFilter QUEUE = FollowUpFilter.open().of(Whose.NOBODY);
  private static final FollowUpFilter MINE = FollowUpFilter.open().of(Whose.MINE);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  Actor mona;
  long after;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void aListIsMade() {
    alex = world.samples.agent();
    mona = world.samples.moderator();
    world.execute("delete from agent_space");
    world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    after = pulses().last();
  }

  @Test
  void whatCameSinceIsCountedUntilSomebodyHasIt() {
    long id = world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);

    assertThat(fresh(mona, QUEUE)).isEqualTo(1);
    assertThat(fresh(mona, QUEUE.because(FollowUpReason.HAND))).isEqualTo(1);
    assertThat(fresh(mona, QUEUE.because(FollowUpReason.FLAG))).isZero();
    assertThat(fresh(mona, QUEUE.inSpace("open"))).isEqualTo(1);
    assertThat(fresh(mona, QUEUE.inSpace("billing"))).isZero();
    assertThat(fresh(alex, QUEUE)).as("who opened it knows").isZero();
    world.service().assign(alex, Seen.any(id), alex.id());
    assertThat(fresh(mona, QUEUE)).isZero();
    world.service().release(alex, Seen.any(id));
    assertThat(fresh(mona, QUEUE)).isEqualTo(1);
  }

  @Test
  void whatSomebodyGivesMeIsNewToMe() {
    long id = world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    world.service().assign(mona, Seen.any(id), alex.id());
    long own = world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    world.service().assign(alex, Seen.any(own), alex.id());

    assertThat(fresh(alex, MINE)).isEqualTo(1);
    assertThat(fresh(mona, MINE)).isZero();
  }

  @Test
  void ofOtherSpacesNobodyLearnsThatSomethingCame() {
    world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    Actor aino = world.agent("aino.agent");
    assertThat(fresh(aino, QUEUE)).isEqualTo(1);
    world.execute(
        "insert into agent_space select ?, id from space where slug = 'billing'", aino.id());

    assertThat(fresh(aino, QUEUE)).isZero();
    assertThat(pulses().fresh(world.samples.anna(), QUEUE, after)).isEmpty();
    assertThat(pulses().fresh(Actor.visitor(), QUEUE, after)).isEmpty();
  }

  private int fresh(Actor actor, FollowUpFilter filter) {
    return pulses().fresh(actor, filter, after).orElseThrow();
  }

  private static FollowUpPulses pulses() {
    return community.get(FollowUpPulses.class);
  }
}
