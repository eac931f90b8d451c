package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
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
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

class ReviewingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  /** Flags weigh by what became of earlier ones: nobody has a past. */
  @BeforeEach
  void nothingFlaggedBefore() {
    Jdbi.create(community.dataSource()).useHandle(handle -> handle.execute("delete from flag"));
  }

  @Test
  void hidingTakesThePostOutUpholdsItsFlagsAndIsLogged() {
    PostRef post = flagged(samples.ben(), samples.petra());

    reviews().hideFlagged(samples.moderator(), post.postId(), "Advertising");

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(resolutionsOf(post)).containsExactly("UPHELD", "UPHELD");
    assertThat(log(post))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(LogAction.HIDDEN);
              assertThat(line.by().name()).isEqualTo("mona.moderator");
              assertThat(line.author().name()).isEqualTo("anna");
              assertThat(line.before()).isEqualTo("PUBLISHED");
              assertThat(line.after()).isEqualTo("HIDDEN");
              assertThat(line.note()).isEqualTo("Advertising");
              assertThat(line.at()).isEqualTo(community.clock().instant());
            });
  }

  @Test
  void restoringBringsItBackAndIsLogged() {
    PostRef post = flagged(samples.ben());
    reviews().hide(samples.moderator(), post.postId(), null);

    reviews().restore(samples.administrator(), post.postId(), "Token removed");

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(resolutionsOf(post)).containsExactly("UPHELD");
    assertThat(log(post))
        .filteredOn(line -> line.action() == LogAction.RESTORED)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.by().name()).isEqualTo("ada.admin");
              assertThat(line.before()).isEqualTo("HIDDEN");
              assertThat(line.after()).isEqualTo("PUBLISHED");
              assertThat(line.note()).isEqualTo("Token removed");
            });
  }

  @Test
  void dismissingLeavesThePostAndIsLogged() {
    PostRef post = flagged(samples.ben());

    reviews().dismiss(samples.moderator(), post.postId(), "  ");

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(resolutionsOf(post)).containsExactly("DISMISSED");
    assertThat(log(post))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(LogAction.DISMISSED);
              assertThat(line.before()).isEqualTo("PUBLISHED");
              assertThat(line.after()).isEqualTo("PUBLISHED");
              assertThat(line.note()).isEmpty();
            });
  }

  @Test
  void unflaggedPostCanBeHiddenToo() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.ben()));

    reviews().hide(samples.moderator(), post.postId(), "Wrong place");

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(log(post)).hasSize(1);
  }

  @Test
  void onlyWhoKeepsOrderDecides() {
    PostRef post = flagged(samples.ben());

    for (Actor actor :
        List.of(
            Actor.visitor(),
            samples.ben(),
            samples.anna(),
            samples.agent(),
            samples.actor("paul.product", Role.PRODUCT))) {
      for (ThrowingCallable decision : decisions(actor, post)) {
        assertThatThrownBy(decision).isInstanceOf(NotAllowed.class).hasMessage("moderation.only");
      }
    }
    assertThat(resolutionsOf(post)).containsExactly("OPEN");
    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(log(post)).isEmpty();
  }

  @Test
  void moderatorOutsideTheGroupDecidesNothingThere() {
    PostRef post = samples.thread(samples.petra(), "pilots", "How is the new firmware for you?");
    Actor admin = samples.administrator();
    community.get(FlagService.class).flag(admin, post.postId(), NewFlag.of("rude", "", null));

    for (ThrowingCallable decision : decisions(samples.moderator(), post)) {
      assertThatThrownBy(decision).isInstanceOf(NotFound.class).hasMessage("post.not-found");
    }
    assertThat(resolutionsOf(post)).containsExactly("OPEN");
  }

  @Test
  void secondToDecideLearnsWhoWasQuicker() {
    PostRef dismissed = flagged(samples.ben());
    reviews().dismiss(samples.administrator(), dismissed.postId(), null);
    PostRef hidden = flagged(samples.ben());
    reviews().hide(samples.administrator(), hidden.postId(), null);
    PostRef restored = flagged(samples.ben());
    reviews().hide(samples.moderator(), restored.postId(), null);
    reviews().restore(samples.administrator(), restored.postId(), null);
    Actor mona = samples.moderator();

    assertLost(() -> reviews().hideFlagged(mona, dismissed.postId(), ""), "review.flags-handled");
    assertLost(() -> reviews().dismiss(mona, dismissed.postId(), ""), "review.flags-handled");
    assertLost(() -> reviews().hide(mona, hidden.postId(), ""), "review.out-already");
    assertLost(() -> reviews().dismiss(mona, hidden.postId(), ""), "review.flags-handled");
    assertLost(() -> reviews().restore(mona, restored.postId(), ""), "review.restored-already");
    assertThat(stateOf(dismissed)).isEqualTo("PUBLISHED");
    assertThat(log(dismissed)).hasSize(1);
  }

  @Test
  void nothingToDecideIsSaidSo() {
    PostRef post = samples.question(samples.anna());

    for (ThrowingCallable decision :
        List.<ThrowingCallable>of(
            () -> reviews().dismiss(samples.moderator(), post.postId(), null),
            () -> reviews().hideFlagged(samples.moderator(), post.postId(), null),
            () -> reviews().restore(samples.moderator(), post.postId(), null))) {
      assertThatThrownBy(decision).isInstanceOf(Conflict.class).hasMessage("review.nothing-to-do");
    }
  }

  @Test
  void doubleClickIsAnsweredLikeOneClick() {
    PostRef hidden = flagged(samples.ben());
    PostRef dismissed = flagged(samples.ben());

    for (int click = 0; click < 2; click++) {
      reviews().hideFlagged(samples.moderator(), hidden.postId(), "Spam");
      reviews().dismiss(samples.moderator(), dismissed.postId(), null);
    }

    assertThat(log(hidden)).hasSize(1);
    assertThat(log(dismissed)).hasSize(1);
  }

  @Test
  void ownEarlierDecisionIsNotTakenForAnother() {
    Actor mona = samples.moderator();
    PostRef hidden = flagged(samples.ben());
    reviews().hideFlagged(mona, hidden.postId(), null);
    PostRef dismissed = flagged(samples.ben());
    reviews().dismiss(mona, dismissed.postId(), null);
    PostRef restored = flagged(samples.ben());
    reviews().hideFlagged(mona, restored.postId(), null);
    reviews().restore(mona, restored.postId(), null);
    PostRef deleted = flagged(samples.ben());
    community.get(PostService.class).delete(mona, deleted.postId());

    for (ThrowingCallable decision :
        List.<ThrowingCallable>of(
            () -> reviews().dismiss(mona, hidden.postId(), null),
            () -> reviews().hideFlagged(mona, dismissed.postId(), null),
            () -> reviews().hideFlagged(mona, restored.postId(), null),
            () -> reviews().hide(mona, deleted.postId(), null))) {
      assertThatThrownBy(decision)
          .isInstanceOfSatisfying(
              Conflict.class,
              conflict -> assertThat(conflict.arguments()).containsExactly("Mona.Moderator"));
    }
    assertThat(stateOf(hidden)).isEqualTo("HIDDEN");
    assertThat(stateOf(restored)).isEqualTo("PUBLISHED");
  }

  @Test
  void unusableNoteDecidesNothing() {
    PostRef post = flagged(samples.ben());

    for (ThrowingCallable decision :
        List.<ThrowingCallable>of(
            () -> reviews().hide(samples.moderator(), post.postId(), "x".repeat(501)),
            () -> reviews().dismiss(samples.moderator(), post.postId(), "\ud83d"))) {
      assertThatThrownBy(decision).isInstanceOf(Invalid.class);
    }
    assertThat(resolutionsOf(post)).containsExactly("OPEN");
    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
  }

  @Test
  void deletedPostComesBackThroughReviewAsWell() {
    PostRef post = flagged(samples.ben());
    community.get(PostService.class).delete(samples.anna(), post.postId());

    reviews().restore(samples.moderator(), post.postId(), "Evidence");

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(log(post)).singleElement().extracting(LogLine::before).isEqualTo("DELETED");
  }

  private static List<ThrowingCallable> decisions(Actor actor, PostRef post) {
    return List.of(
        () -> reviews().hide(actor, post.postId(), null),
        () -> reviews().hideFlagged(actor, post.postId(), null),
        () -> reviews().restore(actor, post.postId(), null),
        () -> reviews().dismiss(actor, post.postId(), null));
  }

  private static void assertLost(ThrowingCallable decision, String code) {
    assertThatThrownBy(decision)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.code()).isEqualTo(code);
              assertThat(conflict.arguments()).containsExactly("Ada.Admin");
            });
  }

  /** An answer of Anna's that these members have flagged. */
  private static PostRef flagged(Actor... flaggers) {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    for (Actor flagger : flaggers) {
      raise(flagger, post);
    }
    return post;
  }

  private static void raise(Actor flagger, PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(flagger), post.postId(), NewFlag.of("spam", "Third time", null));
  }

  private static ReviewService reviews() {
    return community.get(ReviewService.class);
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  private static String stateOf(PostRef post) {
    return strings("select state from post where id = ?", post).get(0);
  }

  private static List<String> resolutionsOf(PostRef post) {
    return strings("select resolution from flag where post_id = ? order by id", post);
  }

  private static List<String> strings(String sql, PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle -> handle.createQuery(sql).bind(0, post.postId()).mapTo(String.class).list());
  }
}
