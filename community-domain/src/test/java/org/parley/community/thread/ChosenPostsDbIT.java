package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;

class ChosenPostsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();
  static Samples samples;
  static Actor anna;
  static Actor ben;

  @BeforeAll
  static void build() {
    samples = new Samples(community);
    anna = samples.anna();
    ben = samples.ben();
  }

  @Test
  void chosenPostsComeAsTheirPageShowsThem() {
    PostRef thread = samples.question(anna);
    PostRef answer = samples.answer(ben, thread);
    PostRef other = samples.answer(anna, thread);
    PostRef comment =
        community.get(AnswerService.class).comment(anna, answer.postId(), "Thank you.", null);

    ChosenPosts.Chosen chosen =
        posts().find(anna, thread.threadId(), Set.of(answer.postId(), comment.postId()));

    assertThat(chosen.thread().opening().id()).isEqualTo(thread.postId());
    assertThat(chosen.posts()).extracting(PostView::id).containsExactly(answer.postId());
    assertThat(chosen.posts().get(0).comments())
        .extracting(PostView::id)
        .containsExactly(comment.postId());
    assertThat(chosen.posts().get(0).may().accept()).isTrue();
    assertThat(chosen.comments()).extracting(PostView::id).containsExactly(comment.postId());
    assertThat(chosen.posts()).extracting(PostView::id).doesNotContain(other.postId());
    assertThat(
            new CountingSql(community.get(Jdbi.class))
                .count(() -> posts().find(ben, thread.threadId(), Set.of(answer.postId()))))
        .isEqualTo(3);
  }

  @Test
  void whatTheReaderMayNotSeeIsNotChosen() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "Something that only pilots see");
    PostRef open = samples.question(anna);
    PostRef hidden = samples.answer(ben, open);
    community.get(PostService.class).hide(samples.moderator(), hidden.postId());

    assertThatThrownBy(() -> posts().find(ben, secret.threadId(), Set.of(secret.postId())))
        .isInstanceOf(NotFound.class);
    assertThat(posts().find(anna, open.threadId(), Set.of(hidden.postId())).posts()).isEmpty();
    assertThat(posts().find(anna, open.threadId(), Set.of(secret.postId())).posts()).isEmpty();
  }

  private static ChosenPosts posts() {
    return community.get(ChosenPosts.class);
  }
}
