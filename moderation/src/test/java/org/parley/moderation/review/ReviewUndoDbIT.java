package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.appeal.AppealService;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.moderation.audit.AuditTrail;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

/** What is undone stands as it stood, and waits as it waited. */
class ReviewUndoDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static ReviewWorld world;
  static Samples samples;
  static Actor mona;
  static Actor ada;

  @BeforeAll
  static void people() {
    world = new ReviewWorld(community);
    samples = world.samples;
    mona = samples.moderator();
    ada = samples.administrator();
  }

  @BeforeEach
  void nothingWaits() {
    world.level(samples.anna(), 1);
    world.level(samples.ben(), 1);
    world.empty();
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "HIDE", "DELETE"})
  void postAndAllThatItWaitedForAreAsBeforeAndNewsThatComesLateChangesNothing(ReviewAction action) {
    PostRef post = world.flagged();
    world.raise(samples.petra(), post);
    List<String> before = standing(post);
    community.clock().advance(Duration.ofMinutes(1));

    world.act(mona, post, action);
    assertThat(standing(post)).isNotEqualTo(before);
    world.undo(mona, post);

    assertThat(standing(post)).isEqualTo(before);
    world.deliver();
    assertThat(standing(post)).isEqualTo(before);
    assertThat(log(post).get(0).action()).isEqualTo(LogAction.UNDONE);
    assertThat(log(post)).hasSize(2);
    assertThat(community.get(AuditTrail.class).verify(ada, null).isWhole()).isTrue();
  }

  @Test
  void postThatTheHouseHeldIsHeldAgain() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    for (Actor flagger : List.of(samples.agent(), samples.administrator())) {
      world.raise(flagger, post);
    }
    assertThat(world.entryOf(post).kinds()).contains(ReviewKind.HELD);
    for (ReviewAction action : List.of(ReviewAction.RESTORE, ReviewAction.HIDE)) {
      List<String> before = standing(post);
      community.clock().advance(Duration.ofMinutes(1));
      world.act(mona, post, action);
      world.undo(mona, post);
      world.deliver();

      assertThat(standing(post)).isEqualTo(before);
      assertThat(world.entryOf(post).kinds()).contains(ReviewKind.HELD, ReviewKind.FLAG);
    }
  }

  @Test
  void acceptedAnswerIsAcceptedAgainAndEarnsItsPointsAgain() {
    PostRef question = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.anna(), question);
    community
        .get(AcceptanceService.class)
        .accept(samples.ben(), question.threadId(), answer.postId());
    world.raise(samples.petra(), answer);
    long reputation = reputation();

    world.act(mona, answer, ReviewAction.HIDE);
    assertThat(reputation()).isLessThan(reputation);
    world.undo(mona, answer);

    assertThat(
            world.number("select accepted_post_id from thread where id = ?", question.threadId()))
        .isEqualTo(answer.postId());
    assertThat(world.number("select answer_count from thread where id = ?", question.threadId()))
        .isEqualTo(1);
    assertThat(reputation()).isEqualTo(reputation);
  }

  @Test
  void editThatWasRolledBackIsThereAgainAndWaits() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    world.deliver();
    world.level(samples.anna(), 0);
    community.clock().advance(Duration.ofMinutes(1));
    world.edit(samples.anna(), post, "Buy now.");
    world.deliver();
    community.clock().advance(Duration.ofMinutes(1));
    world.act(mona, post, ReviewAction.ROLL_BACK);
    community.clock().advance(Duration.ofMinutes(1));
    world.undo(mona, post);
    world.deliver();

    assertThat(world.rows("post", post).get(0)).contains("\"body\": \"Buy now.\"");
    assertThat(world.entryOf(post).kinds()).containsExactly(ReviewKind.EDIT);
    world.act(ada, post, ReviewAction.ROLL_BACK);
    assertThat(world.queue()).isEmpty();
  }

  @Test
  void appealWaitsAgain() {
    PostRef post = world.flagged();
    world.act(ada, post, ReviewAction.HIDE);
    community.clock().advance(Duration.ofMinutes(1));
    community
        .get(AppealService.class)
        .appeal(samples.anna(), post.postId(), new NewAppeal("It was a quote.", null));
    List<String> before = standing(post);
    community.clock().advance(Duration.ofMinutes(1));

    world.act(mona, post, ReviewAction.RESTORE);
    world.undo(mona, post);
    world.deliver();

    assertThat(standing(post)).isEqualTo(before);
    assertThat(world.entryOf(post).kinds()).containsExactly(ReviewKind.APPEAL);
  }

  @Test
  void onlyOwnDecisionIsUndoneOnceAndOnlyForAWhile() {
    PostRef post = world.flagged();
    refuses(mona, post, "review.undo.nothing");
    world.act(mona, post, ReviewAction.HIDE);
    refuses(ada, post, "review.undo.another");
    world.undo(mona, post);
    refuses(mona, post, "review.undo.nothing");

    community.clock().advance(Duration.ofMinutes(1));
    world.act(mona, post, ReviewAction.HIDE);
    assertThat(community.get(LastDecisions.class).of(mona))
        .get()
        .satisfies(last -> assertThat(last.ref().id()).isEqualTo(post.postId()));
    community.clock().advance(Duration.ofMinutes(15).plusSeconds(1));
    refuses(mona, post, "review.undo.late");
    assertThat(community.get(LastDecisions.class).of(mona)).isEmpty();
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotUndone() {
    PostRef restored = world.flagged();
    world.act(mona, restored, ReviewAction.HIDE);
    community.clock().advance(Duration.ofMinutes(1));
    // not from the queue: the log hears of it later
    community.get(PostService.class).restore(ada, restored.postId());
    refuses(mona, restored, "review.undo.changed");

    PostRef edited = world.flagged();
    world.act(mona, edited, ReviewAction.APPROVE);
    community.clock().advance(Duration.ofMinutes(1));
    world.edit(samples.anna(), edited, "I have changed it.");
    refuses(mona, edited, "review.undo.changed");
  }

  private static void refuses(Actor actor, PostRef post, String code) {
    assertThatThrownBy(() -> world.undo(actor, post)).isInstanceOf(Conflict.class).hasMessage(code);
  }

  private static List<String> standing(PostRef post) {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("post", "flag", "screening_hit", "appeal", "review_case")) {
      rows.addAll(world.rows(table, post));
    }
    return rows;
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(ada, post.postId());
  }

  private static long reputation() {
    return world.number("select reputation from member where id = ?", samples.anna().id());
  }
}
