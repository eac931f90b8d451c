package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadViews;
import org.parley.community.vote.VoteService;

class IdeaVotingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  IdeaVoteService votes;
  IdeaViews views;
  Actor voter;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aVoter() {
    votes = community.get(IdeaVoteService.class);
    views = community.get(IdeaViews.class);
    voter = samples.actor("voter" + NEXT.incrementAndGet());
  }

  @Test
  void ideaHasTheSupportersThatItHasWhereverTheyAreCounted() {
    PostRef idea = idea("open");
    votes.support(voter, idea.threadId());
    votes.support(voter, idea.threadId());
    votes.support(samples.ben(), idea.threadId());

    IdeaView view = views.find(voter, idea.threadId());
    assertThat(view.votes()).isEqualTo(2);
    assertThat(view.isSupported()).isTrue();
    assertThat(view.ballots()).isEqualTo(new IdeaView.Ballots(9, 10));
    assertThat(score(idea)).isEqualTo(2);

    votes.withdraw(voter, idea.threadId());
    votes.withdraw(voter, idea.threadId());

    assertThat(views.find(voter, idea.threadId()).votes()).isEqualTo(1);
    assertThat(views.ballots(voter).left()).isEqualTo(10);
  }

  @Test
  void voteBeyondTheLimitIsRefusedAndChangesNothing() {
    for (int i = 0; i < 10; i++) {
      votes.support(voter, idea("open").threadId());
    }
    PostRef eleventh = idea("open");

    assertThatThrownBy(() -> votes.support(voter, eleventh.threadId()))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.no-votes-left");

    IdeaView view = views.find(voter, eleventh.threadId());
    assertThat(view.votes()).isZero();
    assertThat(view.isSupported()).isFalse();
    assertThat(view.ballots()).isEqualTo(new IdeaView.Ballots(0, 10));
    assertThat(view.canPress()).isFalse();
  }

  @Test
  void twentyVotesAtOnceNeverExceedTheLimit() throws Exception {
    List<PostRef> ideas = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ideas.add(idea("open"));
    }

    int refused =
        atOnce(
            ideas.stream()
                .<Runnable>map(idea -> () -> votes.support(voter, idea.threadId()))
                .toList());

    assertThat(refused).isEqualTo(10);
    assertThat(views.ballots(voter).left()).isZero();
    assertThat(ideas.stream().mapToInt(this::score).sum()).isEqualTo(10);
  }

  @Test
  void twentyVotesAtOnceForOneIdeaAreOne() throws Exception {
    PostRef idea = idea("open");
    List<Runnable> clicks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      clicks.add(() -> votes.support(voter, idea.threadId()));
    }

    assertThat(atOnce(clicks)).isZero();
    assertThat(score(idea)).isEqualTo(1);
    assertThat(views.ballots(voter).left()).isEqualTo(9);
  }

  @Test
  void voteComesBackWhenTheIdeaIsFinishedOrGone() {
    PostRef shipped = idea("open");
    PostRef hidden = idea("open");
    PostRef moved = idea("open");
    for (PostRef idea : List.of(shipped, hidden, moved)) {
      votes.support(voter, idea.threadId());
    }
    assertThat(views.ballots(voter).left()).isEqualTo(7);

    status(shipped, IdeaStatus.SHIPPED);
    community.get(PostService.class).hide(samples.moderator(), hidden.postId());
    Actor petra = samples.petra();
    community.get(MoveService.class).move(pilotAdmin(), moved.threadId(), "pilots", "");

    assertThat(views.ballots(voter).left()).isEqualTo(10);
    assertThat(views.find(voter, shipped.threadId()).votes()).isEqualTo(1);
    assertThat(views.find(petra, moved.threadId()).votes()).isEqualTo(1);
    assertThatThrownBy(() -> votes.withdraw(voter, shipped.threadId()))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.finished");
  }

  @Test
  void voteThatCameBackIsNotTakenAgainWhenTheIdeaIsReconsidered() {
    PostRef idea = idea("open");
    votes.support(voter, idea.threadId());
    status(idea, IdeaStatus.DECLINED);
    for (int i = 0; i < 10; i++) {
      votes.support(voter, idea("open").threadId());
    }

    status(idea, IdeaStatus.UNDER_REVIEW);

    assertThat(views.find(voter, idea.threadId()).isSupported()).isTrue();
    assertThat(views.ballots(voter)).isEqualTo(new IdeaView.Ballots(0, 10));
  }

  @Test
  void nobodyVotesOnWhatTheyDoNotSeeOrWithoutBeingAMember() {
    PostRef secret = idea("pilots");
    PostRef open = idea("open");
    PostRef question = samples.question(samples.anna());

    assertThatThrownBy(() -> votes.support(voter, secret.threadId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views.find(voter, secret.threadId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> votes.support(Actor.visitor(), open.threadId()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> votes.support(voter, question.threadId()))
        .isInstanceOf(NotFound.class)
        .hasMessage("idea.not-found");
  }

  @Test
  void ordinaryVotesAreForRepliesOnly() {
    PostRef idea = idea("open");
    PostRef reply = samples.answer(samples.anna(), idea);
    VoteService ordinary = community.get(VoteService.class);

    assertThatThrownBy(() -> ordinary.vote(voter, idea.postId(), -1))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("vote.idea");
    assertThat(ordinary.vote(voter, reply.postId(), 1)).isEqualTo(1);
    assertThat(score(idea)).isZero();
  }

  @Test
  void administratorsSetTheLimit() {
    IdeaLimitService limit = community.get(IdeaLimitService.class);
    assertThatThrownBy(() -> limit.change(samples.moderator(), 3)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> limit.change(samples.administrator(), 0)).isInstanceOf(Invalid.class);
    limit.change(samples.administrator(), 3);
    try {
      assertThat(views.ballots(voter)).isEqualTo(new IdeaView.Ballots(3, 3));
    } finally {
      limit.change(samples.administrator(), 10);
    }
  }

  private static Actor pilotAdmin() {
    return samples.administrator();
  }

  private static PostRef idea(String space) {
    return community
        .get(IdeaService.class)
        .start(
            space.equals("pilots") ? samples.petra() : samples.anna(),
            new NewIdea(space, "Charge at night by itself", "Please.", List.of("app"), null));
  }

  private static void status(PostRef idea, IdeaStatus status) {
    community
        .get(IdeaStatusService.class)
        .change(
            samples.actor("paula.product", Role.PRODUCT),
            idea.threadId(),
            NewStatus.of(status, "For a good reason."));
  }

  private int score(PostRef idea) {
    return community
        .get(ThreadViews.class)
        .find(samples.anna(), idea.threadId(), new AnswerQuery(null, null, 5))
        .score();
  }

  /** Runs them all at the same time; how many were refused. */
  private static int atOnce(List<Runnable> requests) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(requests.size());
    try {
      List<Callable<Boolean>> calls =
          requests.stream().<Callable<Boolean>>map(request -> () -> isRefused(request)).toList();
      int refused = 0;
      for (Future<Boolean> answer : pool.invokeAll(calls)) {
        refused += answer.get() ? 1 : 0;
      }
      return refused;
    } finally {
      pool.shutdown();
    }
  }

  private static boolean isRefused(Runnable request) {
    try {
      request.run();
      return false;
    } catch (Conflict refusal) {
      assertThat(refusal.code()).isEqualTo("idea.no-votes-left");
      return true;
    }
  }
}
