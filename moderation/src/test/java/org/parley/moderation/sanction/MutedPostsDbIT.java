package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.review.FlaggedPost;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.review.Waiting;

class MutedPostsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Sentences sentences;
  static int number;

  private Actor member;

  @BeforeEach
  void somebodyMuted() {
    samples = samples == null ? new Samples(community) : samples;
    sentences = new Sentences(community, samples);
    member = samples.actor("muted" + ++number);
    sentences.impose(samples.moderator(), member, SanctionKind.MUTE);
  }

  @Test
  void whatIsWrittenWaitsInTheQueueFromTheFirstMomentAndIsApproved() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(member, question);
    PostRef comment =
        community.get(AnswerService.class).comment(member, question.postId(), "Me too", null);
    PostRef own = samples.question(member);

    for (PostRef post : new PostRef[] {answer, comment, own}) {
      assertThat(stateOf(post)).isEqualTo("HIDDEN");
    }
    sentences.tell();
    FlaggedPost waiting = waiting(answer);
    assertThat(waiting.isHeld()).isTrue();
    community.get(ReviewService.class).restore(samples.moderator(), answer.postId(), null);

    assertThat(stateOf(answer)).isEqualTo("PUBLISHED");
    assertThat(queue()).noneMatch(post -> post.postId() == answer.postId());
    assertThat(queue()).anyMatch(post -> post.postId() == own.postId());
  }

  @Test
  void editsAreHeldTooAndOthersPostsAreNotTaken() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(member, question);
    community.get(ReviewService.class).restore(samples.moderator(), answer.postId(), null);
    PostService posts = community.get(PostService.class);

    posts.edit(member, answer.postId(), edit(answer, "Buy this instead of asking."));

    assertThat(stateOf(answer)).isEqualTo("HIDDEN");
    Actor muted = samples.actor("muted" + number, Role.MODERATOR);
    assertThatThrownBy(
            () ->
                posts.edit(
                    muted,
                    question.postId(),
                    new PostEdit(
                        "Why does my battery stop?",
                        "Nobody knows why.",
                        null,
                        version(question),
                        "")))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("member.muted-edit");
    assertThat(stateOf(question)).isEqualTo("PUBLISHED");
  }

  @Test
  void editOfTheOpeningPostIsKeptWholeWhileItWaits() {
    PostRef own = samples.question(member);
    community.get(ReviewService.class).restore(samples.moderator(), own.postId(), null);

    community
        .get(PostService.class)
        .edit(
            member,
            own.postId(),
            new PostEdit("A better title for it", "And **better** words.", null, version(own), ""));

    assertThat(stateOf(own)).isEqualTo("HIDDEN");
    assertThat(
            sentences.strings(
                "select t.title || ': ' || p.body from post p join thread t on t.id = p.thread_id"
                    + " where p.id = ?",
                own.postId()))
        .containsExactly("A better title for it: And **better** words.");
  }

  @Test
  void othersSeeAtOnceWhatIsWrittenAfterTheEnd() {
    community.clock().advance(Sentences.LENGTH);

    assertThat(stateOf(samples.question(member))).isEqualTo("PUBLISHED");
  }

  private static FlaggedPost waiting(PostRef post) {
    return queue().stream()
        .filter(found -> found.postId() == post.postId())
        .findFirst()
        .orElseThrow();
  }

  private static List<FlaggedPost> queue() {
    return Waiting.posts(community, samples.moderator());
  }

  private static PostEdit edit(PostRef post, String body) {
    return new PostEdit(null, body, null, version(post), "");
  }

  private static long version(PostRef post) {
    return Long.parseLong(
        sentences.strings("select version from post where id = ?", post.postId()).get(0));
  }

  private static String stateOf(PostRef post) {
    return sentences.strings("select state from post where id = ?", post.postId()).get(0);
  }
}
