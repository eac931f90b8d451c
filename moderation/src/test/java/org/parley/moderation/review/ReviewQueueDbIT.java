package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;

class ReviewQueueDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void emptyQueue() {
    Jdbi.create(community.dataSource()).useHandle(handle -> handle.execute("delete from flag"));
  }

  @Test
  void flagsOfOnePostStandTogetherOldestFirst() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    raise(samples.ben(), post, "spam");
    community.clock().advance(Duration.ofMinutes(20));
    raise(samples.petra(), post, "rude");

    FlaggedPost waiting = posts(samples.moderator()).get(0);

    assertThat(waiting.postId()).isEqualTo(post.postId());
    assertThat(waiting.author().name()).isEqualTo("anna");
    assertThat(waiting.state()).isEqualTo(PostState.PUBLISHED);
    assertThat(waiting.excerpt()).isEqualTo("Look at the charge limit in the app.");
    assertThat(waiting.html()).contains("<em>charge limit</em>");
    assertThat(waiting.thread().title()).isEqualTo("Why does my battery stop at 80 percent?");
    assertThat(waiting.thread().path()).isEqualTo(post.threadPath());
    assertThat(waiting.space().slug()).isEqualTo("open");
    assertThat(waiting.flags())
        .extracting(flag -> flag.flagger().name(), flag -> flag.reason(), flag -> flag.note())
        .containsExactly(
            tuple("ben", FlagReason.SPAM, "Look at this"),
            tuple("petra", FlagReason.RUDE, "Look at this"));
    assertThat(Waiting.items(community, samples.moderator()).get(0).rank().since())
        .isEqualTo(community.clock().instant().minus(Duration.ofMinutes(20)));
  }

  @Test
  void longestWaitingComesFirstAndPagesJoinWithoutGaps() {
    List<Long> flagged = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      PostRef post = samples.question(samples.anna());
      flagged.add(post.postId());
      raise(samples.ben(), post, "spam");
      // two share a moment, so that the id must break the tie
      community.clock().advance(Duration.ofSeconds(i % 2));
    }

    List<Long> read = new ArrayList<>();
    String after = null;
    do {
      Page<ReviewItem> page = queue().list(samples.moderator(), ReviewQuery.of("", "", after, 3));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      page.items().forEach(item -> read.add(item.ref().id()));
      after = page.next();
    } while (after != null);

    assertThat(read).containsExactlyElementsOf(flagged);
    assertThat(queue().count(samples.moderator())).isEqualTo(7);
  }

  @Test
  void decidedPostsWaitNoMore() {
    PostRef post = samples.question(samples.anna());
    raise(samples.ben(), post, "spam");
    community.get(ReviewService.class).dismiss(samples.moderator(), post.postId(), null);

    assertThat(posts(samples.moderator())).isEmpty();
    assertThat(queue().count(samples.moderator())).isZero();
  }

  @Test
  void postsThatTheirAuthorsDeletedStillWait() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    raise(samples.ben(), post, "rude");
    community.get(PostService.class).delete(samples.anna(), post.postId());

    assertThat(posts(samples.moderator()))
        .singleElement()
        .extracting(FlaggedPost::state)
        .isEqualTo(PostState.DELETED);
  }

  @Test
  void moderatorsSeeOnlyFlagsOfSpacesThatTheySee() {
    PostRef post = samples.thread(samples.petra(), "pilots", "How is the new firmware for you?");
    raise(samples.administrator(), post, "rude");
    Actor outside = samples.moderator();
    Actor inside =
        new Actor(outside.id(), outside.name(), outside.roles(), samples.petra().groups());

    assertThat(posts(outside)).isEmpty();
    assertThat(queue().count(outside)).isZero();
    assertThat(posts(inside)).hasSize(1);
    assertThat(queue().count(inside)).isEqualTo(1);
    assertThat(queue().count(samples.administrator())).isEqualTo(1);
  }

  @Test
  void whoDoesNotKeepOrderSeesNeitherQueueNorCount() {
    raise(samples.ben(), samples.question(samples.anna()), "spam");

    for (Actor actor :
        Set.of(
            Actor.visitor(),
            samples.ben(),
            samples.agent(),
            samples.actor("paul.product", Role.PRODUCT))) {
      assertThatThrownBy(() -> queue().list(actor, ReviewQuery.all(20)))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("moderation.only");
      assertThatThrownBy(() -> queue().count(actor)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void pageOfTheQueueTakesEightQueriesHoweverLongItIs() {
    for (int i = 0; i < 5; i++) {
      PostRef post = samples.question(samples.anna());
      raise(samples.ben(), post, "spam");
      raise(samples.petra(), post, "spam");
    }
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> posts(samples.moderator()))).isEqualTo(8);
  }

  private static void raise(Actor flagger, PostRef post, String reason) {
    community
        .get(FlagService.class)
        .flag(flagger, post.postId(), NewFlag.of(reason, "Look at this", null));
  }

  private static List<FlaggedPost> posts(Actor actor) {
    return Waiting.posts(community, actor);
  }

  private static ReviewQueue queue() {
    return community.get(ReviewQueue.class);
  }
}
