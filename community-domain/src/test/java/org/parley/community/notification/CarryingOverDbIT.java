package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.PostRef;

/** Notifications go with their posts when threads are merged, and followers hear of what comes. */
class CarryingOverDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  @BeforeEach
  void people() {
    if (samples == null) {
      samples = new Samples(community);
      told = new Told(community);
    }
    told.forgetAll();
  }

  @Test
  void mergingTakesNotificationsAndFollowersAlong() {
    Actor anna = samples.anna();
    Actor ben = samples.ben();
    Actor petra = samples.petra();
    PostRef duplicate = samples.question(anna);
    PostRef original = samples.question(ben);
    community.get(FollowService.class).follow(petra, FollowTarget.THREAD, duplicate.threadId());
    PostRef answer = samples.answer(ben, duplicate);
    told.deliver();

    community.clock().advance(Duration.ofSeconds(1));
    community
        .get(MergeService.class)
        .merge(samples.moderator(), duplicate.threadId(), original.threadId(), "The same.");
    told.deliver();

    List<InboxEntry> annas = inbox(anna);
    assertThat(annas)
        .extracting(InboxEntry::kind)
        .containsExactlyInAnyOrder(NotificationKind.ANSWER, NotificationKind.MODERATION);
    assertThat(annas).extracting(InboxEntry::threadId).containsOnly(original.threadId());
    assertThat(annas).extracting(InboxEntry::detail).contains("MERGED");
    assertThat(annas).extracting(InboxEntry::path).contains("/p/" + answer.postId());

    community.get(InboxService.class).markAllRead(petra);
    community.clock().advance(Duration.ofSeconds(1));
    samples.answer(samples.agent(), original);
    told.deliver();
    assertThat(community.get(InboxViews.class).unread(petra)).isEqualTo(1);
  }

  private static List<InboxEntry> inbox(Actor actor) {
    return community.get(InboxViews.class).list(actor, InboxQuery.of(false, null, null)).items();
  }
}
