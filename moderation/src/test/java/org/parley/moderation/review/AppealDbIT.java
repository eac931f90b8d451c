package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.HoldCause;
import org.parley.community.thread.PostHolding;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.appeal.AppealService;
import org.parley.moderation.appeal.AppealTargets;
import org.parley.moderation.appeal.NewAppeal;

class AppealDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    samples.moderator();
  }

  @BeforeEach
  void nothingWaits() {
    Jdbi.create(community.dataSource()).useHandle(handle -> handle.execute("delete from appeal"));
  }

  @Test
  void appealWaitsBeforeAnotherModeratorWhoBringsThePostBack() {
    PostRef post = hidden(samples.moderator());
    appeal(samples.anna(), post, "It was a quote.");

    // what is told late of the hiding is no answer to the appeal
    community.get(EventPump.class).deliverDue();
    FlaggedPost waiting = queue().get(0);
    assertThat(waiting.appeal()).isEqualTo("It was a quote.");
    assertThat(waiting.isHeld()).isFalse();
    assertThatThrownBy(() -> reviews().restore(samples.moderator(), post.postId(), null))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("appeal.another");
    assertThatThrownBy(() -> reviews().dismiss(samples.moderator(), post.postId(), null))
        .hasMessage("appeal.another");

    reviews().restore(samples.administrator(), post.postId(), null);
    assertThat(outcomes()).containsExactly("GRANTED");
    assertThat(queue()).isEmpty();
  }

  @Test
  void refusedAppealIsToldAndCannotBeRepeated() {
    PostRef post = hidden(samples.moderator());
    appeal(samples.anna(), post, "It was a quote.");

    reviews().dismiss(samples.administrator(), post.postId(), null);
    reviews().dismiss(samples.administrator(), post.postId(), null);
    community.get(EventPump.class).deliverDue();

    assertThat(outcomes()).containsExactly("REFUSED");
    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(toldTo(samples.anna())).contains("APPEAL_REFUSED");
    assertThatThrownBy(() -> appeal(samples.anna(), post, "Again"))
        .isInstanceOf(Conflict.class)
        .hasMessage("appeal.once");
  }

  @Test
  void onlyModeratorLeftDecidesOnTheirOwnCase() {
    PostRef post = hidden(samples.moderator());
    appeal(samples.anna(), post, "It was a quote.");
    suspend("ada.admin", "now()");
    try {
      reviews().restore(samples.moderator(), post.postId(), null);
    } finally {
      suspend("ada.admin", "null");
    }

    assertThat(outcomes()).containsExactly("GRANTED");
  }

  @Test
  void whatTheHouseHeldIsAppealedAsWellAndLeftOutByDecision() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.ben()));
    community
        .standalone()
        .inTransaction(
            () -> community.get(PostHolding.class).hold(post.postId(), HoldCause.BLOCKED));
    appeal(samples.anna(), post, "No rule is broken.");

    reviews().hideFlagged(samples.moderator(), post.postId(), null);

    assertThat(outcomes()).containsExactly("REFUSED");
  }

  @Test
  void oneAppealsForOnesOwnThatOthersTookOut() {
    PostRef post = hidden(samples.moderator());
    PostRef there = samples.answer(samples.anna(), samples.question(samples.ben()));
    PostRef own = samples.answer(samples.anna(), samples.question(samples.ben()));
    community.get(PostService.class).delete(samples.anna(), own.postId());

    assertThatThrownBy(() -> appeal(samples.ben(), post, "Not mine")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> appeal(Actor.visitor(), post, "Hi")).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> community.get(AppealTargets.class).find(samples.moderator(), post.postId()))
        .isInstanceOf(NotFound.class);
    for (PostRef fine : List.of(there, own)) {
      assertThatThrownBy(() -> appeal(samples.anna(), fine, "Why?"))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("appeal.not-allowed");
    }
    assertThat(outcomes()).isEmpty();
  }

  @Test
  void doubleClickIsOneAppealAndEmptyOnesAreRefused() {
    PostRef post = hidden(samples.moderator());
    NewAppeal click = new NewAppeal("Please look again", "click-1");

    long first = community.get(AppealService.class).appeal(samples.anna(), post.postId(), click);
    long second = community.get(AppealService.class).appeal(samples.anna(), post.postId(), click);

    assertThat(second).isEqualTo(first);
    assertThat(outcomes()).containsExactly("OPEN");
    for (String bad : new String[] {null, " ", "x".repeat(1_001)}) {
      assertThatThrownBy(() -> new NewAppeal(bad, null)).hasMessage("appeal.text");
    }
  }

  private static PostRef hidden(Actor by) {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.ben()));
    reviews().hide(by, post.postId(), null);
    return post;
  }

  private static void appeal(Actor actor, PostRef post, String text) {
    community.get(AppealService.class).appeal(actor, post.postId(), new NewAppeal(text, null));
    community.clock().advance(Duration.ofMinutes(1));
  }

  private static List<FlaggedPost> queue() {
    return Waiting.reported(community, samples.moderator());
  }

  private static ReviewService reviews() {
    return community.get(ReviewService.class);
  }

  private static void suspend(String name, String when) {
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "update member set suspended_at = " + when + " where name = ?", name));
  }

  private static List<String> outcomes() {
    return strings("select outcome from appeal where post_id > ? order by id", 0);
  }

  private static String stateOf(PostRef post) {
    return strings("select state from post where id = ?", post.postId()).get(0);
  }

  private static List<String> toldTo(Actor member) {
    return strings("select detail from notification where member_id = ?", member.id());
  }

  private static List<String> strings(String sql, long id) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).bind(0, id).mapTo(String.class).list());
  }
}
