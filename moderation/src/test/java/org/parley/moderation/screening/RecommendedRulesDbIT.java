package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.moderation.screening.RecommendedRules.Proposal;
import org.parley.moderation.screening.criterion.Criterion.Need;

class RecommendedRulesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static PostRef last;

  @BeforeAll
  static void history() {
    samples = new Samples(community);
    PostRef thread = samples.question(samples.ben());
    answer(thread, "You are a stupid idiot and a liar.");
    answer(thread, "Call me at +49 30 901820 if you like.");
    answer(thread, "I am furious! Three weeks without heating and nobody answers, a disgrace!");
    last =
        answer(thread, "Ihr seid doch alle Idioten! Seit drei Wochen warte ich auf eine Antwort.");
  }

  @Test
  void theSetIsOffUntilAnAdministratorHasSeenWhatItFindsAndSwitchesItOn() {
    Actor administrator = samples.administrator();
    List<Proposal> proposals = recommended().tryOut(administrator);
    assertThat(recommended().countOff(administrator)).isEqualTo(5);
    assertThat(proposals).hasSize(5);
    assertThat(proposals)
        .allSatisfy(
            proposal -> {
              assertThat(proposal.rule().isEnabled()).isFalse();
              assertThat(proposal.rule().action())
                  .isIn(Set.of(RuleAction.FLAG, RuleAction.FOLLOW_UP));
              assertThat(proposal.trial().read()).isEqualTo(5);
            });
    assertThat(hits(proposals, "Phone numbers and bank accounts")).isEqualTo(1);
    assertThat(hits(proposals, "Words that hurt somebody")).isEqualTo(1);
    assertThat(hits(proposals, "Advertising and fraud")).isZero();
    assertThat(
            proposals.stream()
                .filter(proposal -> proposal.rule().kind() == RuleKind.MODEL)
                .map(proposal -> proposal.trial().reach().strange()))
        .containsOnly(1);

    ScreeningRuleService service = community.get(ScreeningRuleService.class);
    service.switchOnRecommended(administrator);
    service.switchOnRecommended(administrator);

    assertThat(recommended().countOff(administrator)).isZero();
  }

  @Test
  void onlyAdministratorsTryAndSwitch() {
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.moderator())) {
      assertThatThrownBy(() -> recommended().tryOut(other)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(ScreeningRuleService.class).switchOnRecommended(other))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void namesOfStaffAndEarlierPostsAreLookedUpOnlyForWhoAsks() {
    samples.administrator();
    PostsToScreen posts = community.get(PostsToScreen.class);

    var bare = posts.find(last.postId(), Set.of()).orElseThrow().content().surroundings();
    assertThat(bare.staffNames()).isEmpty();
    assertThat(bare.earlier()).isEmpty();
    var full =
        posts
            .find(last.postId(), Set.of(Need.STAFF_NAMES, Need.EARLIER_POSTS))
            .orElseThrow()
            .content()
            .surroundings();
    assertThat(full.staffNames()).contains("Ada.Admin");
    assertThat(full.earlier()).hasSize(4);
  }

  private static long hits(List<Proposal> proposals, String name) {
    return proposals.stream()
        .filter(proposal -> proposal.rule().name().equals(name))
        .mapToLong(proposal -> proposal.trial().hit())
        .sum();
  }

  private static PostRef answer(PostRef thread, String body) {
    return community.get(AnswerService.class).answer(samples.anna(), thread.threadId(), body, null);
  }

  private static RecommendedRules recommended() {
    return community.get(RecommendedRules.class);
  }
}
