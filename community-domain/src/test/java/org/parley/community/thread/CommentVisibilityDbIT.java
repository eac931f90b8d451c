package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

/** A published comment below a hidden answer. */
class CommentVisibilityDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static PostRef comment;
  static PostRef beside;

  @BeforeAll
  static void hideTheAnswerAbove() {
    samples = new Samples(community);
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    AnswerService answers = community.get(AnswerService.class);
    comment = answers.comment(samples.petra(), answer.postId(), "Below what gets hidden.", null);
    beside = answers.comment(samples.petra(), question.postId(), "Below the question.", null);
    community.get(PostService.class).hide(samples.moderator(), answer.postId());
  }

  @Test
  void goesOutOfSightWithTheAnswer() {
    for (Actor reader : new Actor[] {Actor.visitor(), samples.anna(), samples.agent()}) {
      assertThat(
              community.get(ThreadViews.class).posts(reader, comment.threadId(), null, 50).items())
          .extracting(PostView::id)
          .contains(beside.postId())
          .doesNotContain(comment.postId());
      assertThat(
              community
                  .get(MemberPosts.class)
                  .list(reader, samples.petra().id(), PostKind.COMMENT, null, 50)
                  .items())
          .extracting(MemberPosts.Item::postId)
          .containsExactly(beside.postId());
      assertThatThrownBy(() -> community.get(PostLinks.class).find(reader, comment.postId()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(PostLinks.class).place(reader, comment.postId()))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void cannotBeVotedOnUnseen() {
    VoteService votes = community.get(VoteService.class);

    assertThatThrownBy(() -> votes.vote(samples.anna(), comment.postId(), 1))
        .isInstanceOf(NotFound.class);
    assertThat(votes.vote(samples.anna(), beside.postId(), 1)).isEqualTo(1);
  }

  @Test
  void staysOpenToWhoKeepsOrder() {
    Actor moderator = samples.moderator();
    PostRef place = community.get(PostLinks.class).place(moderator, comment.postId());

    assertThat(community.get(ThreadViews.class).post(moderator, place).id())
        .isEqualTo(comment.postId());
  }
}
