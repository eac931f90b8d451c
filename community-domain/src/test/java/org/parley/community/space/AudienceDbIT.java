package org.parley.community.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/**
 * The rule of visibility, asked from the side of the thing that is seen, gives the same answers.
 */
class AudienceDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Jdbi jdbi;

  @BeforeAll
  static void postsOfEveryKindEverywhere() {
    samples = new Samples(community);
    jdbi = Jdbi.create(community.dataSource());
    PostService posts = community.get(PostService.class);
    for (Actor author : List.of(samples.anna(), samples.petra(), samples.administrator())) {
      for (String space : List.of("open", "members", "pilots", "billing")) {
        if (!space.equals("pilots") || author.name().equals("petra")) {
          fill(author, space, posts);
        }
      }
    }
  }

  private static void fill(Actor author, String space, PostService posts) {
    PostRef plain = samples.thread(author, space, "A question that stays");
    PostRef answer = samples.answer(author, plain);
    AnswerService answers = community.get(AnswerService.class);
    answers.comment(author, answer.postId(), "A comment below an answer.", null);
    PostRef hiddenAnswer = samples.answer(author, plain);
    answers.comment(author, hiddenAnswer.postId(), "Goes with its answer.", null);
    posts.delete(author, hiddenAnswer.postId());
    posts.delete(author, samples.thread(author, space, "A question taken back").postId());
  }

  @Test
  void bothSidesAgreeForEveryMemberAndPost() {
    for (Actor actor : everybody()) {
      assertThat(fromTheOutside(actor, Audience.OF_POST))
          .as("posts that %s sees", actor.name())
          .isEqualTo(fromTheInside(actor, Visibility.POSTS));
      assertThat(fromTheOutside(actor, Audience.OF_THREAD))
          .as("threads that %s sees", actor.name())
          .isEqualTo(fromTheInside(actor, Visibility.THREADS));
      assertThat(fromTheOutside(actor, Audience.OF_POST_ON_ITS_PAGE))
          .as("posts that %s may open", actor.name())
          .isEqualTo(
              fromTheInside(actor, Visibility.THREAD_PAGE + " and " + Visibility.POSTS_OF_PAGE));
    }
  }

  @Test
  void theComparisonSeesDifferences() {
    assertThat(fromTheInside(samples.ben(), Visibility.POSTS))
        .isNotEmpty()
        .isNotEqualTo(fromTheInside(samples.agent(), Visibility.POSTS))
        .isNotEqualTo(fromTheInside(samples.petra(), Visibility.POSTS));
  }

  private static List<Actor> everybody() {
    return List.of(
        samples.anna(),
        samples.ben(),
        samples.petra(),
        samples.agent(),
        samples.moderator(),
        samples.administrator(),
        samples.actor("paul.product", Role.PRODUCT));
  }

  private static Set<Long> fromTheOutside(Actor actor, String audience) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select p.id from member m cross join post p join thread t on t.id ="
                        + " p.thread_id where m.id = :member and "
                        + audience)
                .bind("member", actor.id())
                .mapTo(Long.class)
                .collectIntoSet());
  }

  private static Set<Long> fromTheInside(Actor actor, String rule) {
    return jdbi.withHandle(
        handle ->
            community
                .get(Visibilities.class)
                .of(actor)
                .bind(
                    handle.createQuery(
                        "select p.id from post p join thread t on t.id = p.thread_id where "
                            + rule))
                .mapTo(Long.class)
                .collectIntoSet());
  }
}
