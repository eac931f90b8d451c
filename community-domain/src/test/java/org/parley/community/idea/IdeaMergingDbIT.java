package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MergedThreads;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;

class IdeaMergingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  PostRef one;
  PostRef other;
  Actor both;
  Actor first;
  Actor second;
  IdeaViews views;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void twoIdeas() {
    views = community.get(IdeaViews.class);
    one = idea();
    other = idea();
    int number = NEXT.incrementAndGet();
    both = samples.actor("both" + number);
    first = samples.actor("first" + number);
    second = samples.actor("second" + number);
    support(both, one, other);
    support(first, one);
    support(second, other);
    samples.answer(first, one);
  }

  @Test
  void supportersAreUnitedAndNobodyCountsTwice() {
    merge(product());

    IdeaView united = views.find(both, other.threadId());
    assertThat(united.votes()).isEqualTo(3).isEqualTo(rows(other));
    assertThat(united.isSupported()).isTrue();
    assertThat(views.find(first, other.threadId()).isSupported()).isTrue();
    assertThat(rows(one)).isZero();
    ThreadView thread =
        community
            .get(ThreadViews.class)
            .find(first, other.threadId(), new AnswerQuery(null, null, 50));
    assertThat(thread.score()).isEqualTo(3);
    assertThat(thread.opening().score()).isEqualTo(3);
    assertThat(thread.answers().items()).hasSize(2).allMatch(reply -> reply.score() == 0);
  }

  @Test
  void votesThatCoincideComeBack() {
    assertThat(views.ballots(both).left()).isEqualTo(8);

    merge(product());

    assertThat(views.ballots(both).left()).isEqualTo(9);
    assertThat(views.ballots(first).left()).isEqualTo(9);
    assertThat(views.ballots(second).left()).isEqualTo(9);
  }

  @Test
  void mergedIdeaLeadsToTheOneThatGoesOn() {
    merge(samples.moderator());

    assertThat(community.get(MergedThreads.class).target(first, one.threadId()))
        .hasValueSatisfying(target -> assertThat(target.id()).isEqualTo(other.threadId()));
    assertThatThrownBy(() -> views.find(first, one.threadId())).isInstanceOf(NotFound.class);
  }

  @Test
  void votesComeBackWhenTheOtherIdeaIsFinishedAlready() {
    status(other, IdeaStatus.SHIPPED);

    merge(product());

    assertThat(views.find(first, other.threadId()).votes()).isEqualTo(3);
    assertThat(views.ballots(first).left()).isEqualTo(10);
    assertThat(views.ballots(both).left()).isEqualTo(10);
  }

  @Test
  void votesThatCameBackAreNotTakenAgainByAMerge() {
    status(one, IdeaStatus.DECLINED);

    merge(product());

    assertThat(views.find(first, other.threadId()).votes()).isEqualTo(3);
    assertThat(views.ballots(first).left()).isEqualTo(10);
  }

  @Test
  void ideasGoTogetherWithIdeasOnly() {
    PostRef question = samples.question(first);
    MergeService merges = community.get(MergeService.class);
    Actor admin = samples.administrator();

    assertThatThrownBy(() -> merges.merge(admin, one.threadId(), question.threadId(), ""))
        .isInstanceOf(Invalid.class)
        .hasMessage("merge.types");
    assertThatThrownBy(() -> merges.merge(admin, question.threadId(), one.threadId(), ""))
        .isInstanceOf(Invalid.class)
        .hasMessage("merge.types");
    assertThat(views.find(first, one.threadId()).votes()).isEqualTo(2);
  }

  @Test
  void productTeamsMergeIdeasAndNothingElse() {
    PostRef question = samples.question(first);
    PostRef another = samples.question(first);
    MergeService merges = community.get(MergeService.class);

    assertThatThrownBy(() -> merge(first)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> merges.merge(product(), question.threadId(), another.threadId(), ""))
        .isInstanceOf(NotAllowed.class);
    merge(product());
  }

  private void merge(Actor actor) {
    community
        .get(MergeService.class)
        .merge(actor, one.threadId(), other.threadId(), "The same wish");
  }

  private static void support(Actor member, PostRef... ideas) {
    for (PostRef idea : ideas) {
      community.get(IdeaVoteService.class).support(member, idea.threadId());
    }
  }

  private static void status(PostRef idea, IdeaStatus status) {
    community
        .get(IdeaStatusService.class)
        .change(product(), idea.threadId(), NewStatus.of(status, "For a good reason."));
  }

  private static Actor product() {
    return samples.actor("paula.product", Role.PRODUCT);
  }

  private static PostRef idea() {
    return community
        .get(IdeaService.class)
        .start(
            samples.anna(),
            new NewIdea("open", "Charge at night by itself", "Please.", List.of("app"), null));
  }

  private static int rows(PostRef idea) {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from idea_vote where thread_id = :thread")
                    .bind("thread", idea.threadId())
                    .mapTo(Integer.class)
                    .one());
  }
}
