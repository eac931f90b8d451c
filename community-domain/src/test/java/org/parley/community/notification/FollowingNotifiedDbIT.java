package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** Who follows a tag, a space, an author or a thread is told once, for the most specific reason. */
class FollowingNotifiedDbIT extends NotifiedMembers {

  @Test
  void ofSeveralReasonsTheMostSpecificIsToldOnce() {
    PostRef question = samples.question(anna);
    follow(anna, FollowTarget.MEMBER, ben.id());

    answer(ben, question, "Try this, @anna, and tell me, @ben.");
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("MENTION");
    assertThat(told.shownTo(ben)).isEmpty();
  }

  @Test
  void aFollowerWhomAnEditMentionsIsToldOfTheMention() {
    Actor petra = samples.petra();
    PostRef question = samples.question(anna);
    follow(petra, FollowTarget.THREAD, question.threadId());
    PostRef answer = answer(ben, question, "As somebody says.");
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_THREAD");

    tick();
    edit(ben, answer, "As @petra says.");
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("MENTION");
  }

  @Test
  void newThreadsReachWhoFollowsTheirTagSpaceOrAuthorOnceEach() {
    Actor petra = samples.petra();
    Actor agent = samples.agent();
    Actor moderator = samples.moderator();
    follow(petra, FollowTarget.TAG, id("tag", "name", "battery"));
    follow(petra, FollowTarget.SPACE, id("space", "slug", "open"));
    follow(agent, FollowTarget.SPACE, id("space", "slug", "open"));
    follow(moderator, FollowTarget.MEMBER, anna.id());
    follow(moderator, FollowTarget.TAG, id("tag", "name", "battery"));

    samples.question(anna);
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_TAG battery");
    assertThat(told.shownTo(agent)).containsExactly("FOLLOWED_SPACE");
    assertThat(told.shownTo(moderator)).containsExactly("FOLLOWED_MEMBER");
  }

  @Test
  void aThreadThatGetsATagLaterReachesWhoFollowsTheTag() {
    Actor petra = samples.petra();
    follow(petra, FollowTarget.TAG, id("tag", "name", "app"));
    PostRef question = samples.question(anna);
    told.deliver();
    assertThat(told.shownTo(petra)).isEmpty();

    tick();
    retag(anna, question, List.of("battery", "app"));
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_TAG app");

    follow(ben, FollowTarget.TAG, id("tag", "name", "app"));
    tick();
    edit(anna, question, "It charges to 81 % and then rests.");
    told.deliver();
    assertThat(told.shownTo(ben)).as("an edit that brings no tag").isEmpty();
  }

  @Test
  void whoSwitchedTheSpecificKindOffHearsNothingForALesserReason() {
    PostRef question = samples.question(anna);
    choose(anna, new Choice(NotificationKind.ANSWER, false, MailChoice.OFF));

    samples.answer(ben, question);
    told.deliver();

    assertThat(told.shownTo(anna)).isEmpty();
  }

  @Test
  void whoSwitchedOneFollowOffIsToldForTheNext() {
    Actor petra = samples.petra();
    follow(petra, FollowTarget.TAG, id("tag", "name", "battery"));
    follow(petra, FollowTarget.SPACE, id("space", "slug", "open"));
    choose(petra, new Choice(NotificationKind.FOLLOWED_TAG, false, MailChoice.OFF));

    samples.question(anna);
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_SPACE");
  }

  private static void retag(Actor author, PostRef post, List<String> tags) {
    service(PostService.class)
        .edit(
            author,
            post.postId(),
            new PostEdit(null, "It charges to **80 %** and then rests.", tags, version(post), ""));
  }
}
