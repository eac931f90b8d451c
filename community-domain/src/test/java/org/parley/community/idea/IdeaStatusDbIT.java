package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.PostRef;

class IdeaStatusDbIT extends StatedIdeas {

  @Test
  void everyStepIsKeptWithItsReasonAndWhoTookIt() {
    PostRef idea = idea("open", samples.anna());
    say(idea, IdeaStatus.UNDER_REVIEW, "We look into it.");
    statuses.change(
        product,
        idea.threadId(),
        new NewStatus(IdeaStatus.PLANNED, "Many want it.", "2026-Q3", null, null));

    IdeaView view = views.find(Actor.visitor(), idea.threadId());
    assertThat(view.status()).isEqualTo(IdeaStatus.PLANNED);
    assertThat(view.quarter()).isEqualTo("2026-Q3");
    assertThat(view.changedBy().name()).isEqualTo("paula.product");
    assertThat(view.steps())
        .extracting(IdeaView.Step::reason)
        .containsExactly("Many want it.", "We look into it.");
  }

  @Test
  void productTeamsAloneSayHowFarAnIdeaIs() {
    PostRef idea = idea("open", samples.anna());
    for (Actor other : List.of(samples.anna(), samples.moderator(), samples.agent())) {
      assertThatThrownBy(
              () ->
                  statuses.change(
                      other, idea.threadId(), NewStatus.of(IdeaStatus.PLANNED, "Mine.")))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views.supporters(other, idea.threadId(), 10))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(views.find(samples.anna(), idea.threadId()).status()).isEqualTo(IdeaStatus.NEW);
    assertThat(views.find(samples.anna(), idea.threadId()).steps()).isEmpty();
  }

  @Test
  void shippedIdeaLeadsToWhatTellsOfItForWhoSeesThat() {
    PostRef idea = idea("open", samples.anna());
    PostRef secret = samples.thread(samples.petra(), "pilots", "What the beta brings to you");
    Actor pilot =
        new Actor(product.id(), product.name(), product.roles(), samples.petra().groups());

    assertThatThrownBy(
            () ->
                statuses.change(
                    product,
                    idea.threadId(),
                    new NewStatus(IdeaStatus.SHIPPED, "", null, "4.2", secret.threadId())))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.link-unknown");
    statuses.change(
        pilot,
        idea.threadId(),
        new NewStatus(IdeaStatus.SHIPPED, "", null, "4.2", secret.threadId()));

    assertThat(views.find(samples.petra(), idea.threadId()).told().id())
        .isEqualTo(secret.threadId());
    assertThat(views.find(samples.ben(), idea.threadId()).told()).isNull();
    assertThat(views.find(samples.ben(), idea.threadId()).shippedIn()).isEqualTo("4.2");
  }

  @Test
  void whoSupportsFollowsOrHadTheIdeaIsToldAndNobodyElse() {
    Actor author = somebody();
    Actor supporter = somebody();
    Actor follower = somebody();
    Actor bystander = somebody();
    PostRef idea = idea("open", author);
    community.get(IdeaVoteService.class).support(supporter, idea.threadId());
    community.get(FollowService.class).follow(follower, FollowTarget.THREAD, idea.threadId());

    say(idea, IdeaStatus.DECLINED, "It would hurt more than it helps.");
    deliver();
    deliver();

    for (Actor told : List.of(author, supporter, follower)) {
      assertThat(toldTo(told)).containsExactly("IDEA_STATUS DECLINED");
    }
    assertThat(toldTo(bystander)).isEmpty();
    assertThat(toldTo(product)).isEmpty();
  }

  @Test
  void supporterWhoLostSightOfTheIdeaIsNotTold() {
    Actor petra = samples.petra();
    PostRef idea = idea("pilots", petra);
    Actor former = somebody();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into idea_vote values (?, ?, now())", idea.threadId(), former.id()));
    Actor pilot = new Actor(product.id(), product.name(), product.roles(), petra.groups());

    statuses.change(pilot, idea.threadId(), NewStatus.of(IdeaStatus.PLANNED, "For pilots."));
    deliver();

    assertThat(toldTo(former)).isEmpty();
    assertThat(toldTo(petra)).contains("IDEA_STATUS PLANNED");
  }

  @Test
  void supportersOfAMergedIdeaAreTold() {
    Actor supporter = somebody();
    PostRef one = idea("open", somebody());
    PostRef other = idea("open", somebody());
    community.get(IdeaVoteService.class).support(supporter, one.threadId());

    community.get(MergeService.class).merge(product, one.threadId(), other.threadId(), "");
    deliver();

    assertThat(toldTo(supporter)).containsExactly("IDEA_STATUS MERGED");
  }

  private static List<String> toldTo(Actor member) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select kind || ' ' || detail from notification
                        where member_id = :member and kind = 'IDEA_STATUS' order by id\
                        """)
                    .bind("member", member.id())
                    .mapTo(String.class)
                    .list());
  }
}
