package org.parley.moderation.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.moderation.review.FlaggedPost;
import org.parley.moderation.review.ReviewItem;
import org.parley.moderation.review.ReviewQuery;
import org.parley.moderation.review.ReviewQueue;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.review.Waiting;

class FlagThresholdDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    samples.anna();
    samples.ben();
    samples.agent();
    // nobody is new here, and no first post waits
    Jdbi.create(community.dataSource())
        .useHandle(handle -> handle.execute("update member set trust_level = 1"));
  }

  @BeforeEach
  void nothingWaits() {
    Jdbi.create(community.dataSource()).useHandle(handle -> handle.execute("delete from flag"));
    community.clock().advance(Duration.ofDays(2));
  }

  @Test
  void flagsThatWeighEnoughHideThePostUntilSomebodyDecides() {
    PostRef post = answer(samples.anna());
    flag(member("flora"), post);
    flag(member("fritz"), post);
    assertThat(stateOf(post)).isEqualTo("PUBLISHED");

    flag(member("frida"), post);
    community.get(EventPump.class).deliverDue();

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(toldTo(samples.anna())).contains("REPORTED");
    FlaggedPost waiting = queue().get(0);
    assertThat(waiting.isHeld()).isTrue();
    assertThat(items().get(0).rank().weight()).isEqualTo(300);

    community.get(ReviewService.class).restore(samples.moderator(), post.postId(), null);
    flag(member("frank"), post);
    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
  }

  @Test
  void postsOfStaffAndFlagsOfNewcomersHideNothing() {
    PostRef staff = answer(samples.agent());
    PostRef customers = answer(samples.anna());
    for (int i = 0; i < 6; i++) {
      flag(member("member" + i), staff);
      flag(samples.actor("newcomer" + i), customers);
    }

    assertThat(stateOf(staff)).isEqualTo("PUBLISHED");
    assertThat(stateOf(customers)).isEqualTo("PUBLISHED");
    assertThat(items())
        .extracting(item -> item.ref().id(), item -> item.rank().weight())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(staff.postId(), 600),
            org.assertj.core.groups.Tuple.tuple(customers.postId(), 120));
  }

  @Test
  void whoWasAlwaysWrongWaitsForASecondFlagButNoLongerThanADay() {
    Actor serial = member("sid");
    for (int i = 0; i < 5; i++) {
      PostRef fine = answer(samples.anna());
      flag(serial, fine);
      community.get(ReviewService.class).dismiss(samples.moderator(), fine.postId(), null);
    }
    PostRef lonely = answer(samples.anna());
    PostRef seconded = answer(samples.anna());
    flag(serial, lonely);
    flag(serial, seconded);
    assertThat(queue()).isEmpty();
    assertThat(community.get(ReviewQueue.class).count(samples.moderator())).isZero();

    flag(member("flora"), seconded);
    assertThat(queue()).extracting(FlaggedPost::postId).containsExactly(seconded.postId());
    assertThat(queue().get(0).flags().get(0).weight())
        .isEqualTo(new FlagWeight(TrustLevel.BASIC.number(), 0, 5, 0));

    community.clock().advance(Duration.ofDays(1));
    assertThat(queue())
        .extracting(FlaggedPost::postId)
        .containsExactly(seconded.postId(), lonely.postId());
  }

  @Test
  void weightierPostsComeFirst() {
    PostRef light = answer(samples.anna());
    PostRef heavy = answer(samples.anna());
    flag(member("flora"), light);
    community.clock().advance(Duration.ofMinutes(5));
    flag(samples.agent(), heavy);

    assertThat(queue())
        .extracting(FlaggedPost::postId)
        .containsExactly(heavy.postId(), light.postId());
    ReviewQueue all = community.get(ReviewQueue.class);
    var first = all.list(samples.moderator(), ReviewQuery.all(1));
    var second = all.list(samples.moderator(), ReviewQuery.of("", "", first.next(), 1));
    assertThat(second.items()).extracting(item -> item.ref().id()).containsExactly(light.postId());
    assertThat(second.next()).isNull();
  }

  private static PostRef answer(Actor author) {
    return samples.answer(author, samples.question(samples.ben()));
  }

  private static Actor member(String name) {
    Actor member = samples.actor(name);
    return new Actor(member.id(), name, Set.of(Role.MEMBER), Set.of(), TrustLevel.BASIC, 0);
  }

  private static void flag(Actor flagger, PostRef post) {
    community.get(FlagService.class).flag(flagger, post.postId(), NewFlag.of("spam", "", null));
  }

  private static List<FlaggedPost> queue() {
    return Waiting.reported(community, samples.moderator());
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

  private static List<ReviewItem> items() {
    return Waiting.items(community, samples.moderator());
  }
}
