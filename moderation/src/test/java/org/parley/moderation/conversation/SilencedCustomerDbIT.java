package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.account.RestraintService;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

class SilencedCustomerDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  @Test
  void stillAnswersTheTeamInPrivate() {
    Samples samples = new Samples(community);
    Talks talks = new Talks(community, samples);
    long id = talks.open();
    community
        .get(RestraintService.class)
        .silence(
            samples.moderator(),
            samples.anna().name(),
            community.clock().instant().plus(Duration.ofDays(3)));
    Actor anna = community.get(Actors.class).byName(samples.anna().name()).orElseThrow();

    assertThat(talks.say(anna, id, "What did I do?")).isPositive();
    assertThatThrownBy(() -> samples.question(anna)).hasMessage("member.silenced");
  }
}
