package org.parley.community.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;

class SchedulingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BlogWorld world;

  Actor author;
  long draft;
  Instant moment;
  ArticlePump pump;
  ArticleDraftViews drafts;

  @BeforeAll
  static void people() {
    world = new BlogWorld(community);
  }

  @BeforeEach
  void aScheduledArticle() {
    pump = community.get(ArticlePump.class);
    drafts = community.get(ArticleDraftViews.class);
    author = world.blogger();
    draft = world.draft(author, author.name());
    moment = community.clock().instant().plus(Duration.ofHours(2));
    world.schedule(author, draft, moment);
  }

  @Test
  void articleComesOutWhenItsMomentHasComeAndNotBefore() {
    community.clock().advance(Duration.ofMinutes(119));
    assertThat(pump.publishDue()).isZero();
    assertThat(drafts.find(author, draft).isScheduled()).isTrue();

    community.clock().advance(Duration.ofMinutes(1));
    assertThat(pump.publishDue()).isEqualTo(1);

    assertThat(world.threadsOf(draft)).isEqualTo(1);
    assertThat(
            community
                .get(ArticleListing.class)
                .list(Actor.visitor(), author.name(), null, 5)
                .items())
        .hasSize(1);
    assertThatThrownBy(() -> drafts.find(author, draft)).isInstanceOf(NotFound.class);
  }

  @Test
  void serverThatWasAwayPublishesWhenItIsBack() {
    community.clock().advance(Duration.ofDays(3));

    assertThat(pump.publishDue()).isEqualTo(1);
    assertThat(pump.publishDue()).isZero();
  }

  @Test
  void twoNodesPublishEachArticleOnce() throws Exception {
    long another = world.draft(author, author.name());
    world.schedule(author, another, moment);
    community.clock().advance(Duration.ofHours(2));
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> node = () -> pump.publishDue();
      int published = 0;
      for (Future<Integer> done : nodes.invokeAll(Collections.nCopies(8, node))) {
        published += done.get();
      }
      assertThat(published).isEqualTo(2);
    } finally {
      nodes.shutdown();
    }
    assertThat(world.threadsOf(draft)).isEqualTo(1);
    assertThat(world.threadsOf(another)).isEqualTo(1);
  }

  @Test
  void articleThatIsTakenBackStaysADraft() {
    community.get(PublishingService.class).cancel(author, draft);
    community.clock().advance(Duration.ofHours(3));

    assertThat(pump.publishDue()).isZero();
    assertThat(drafts.find(author, draft).state()).isEqualTo(DraftState.DRAFT);
    assertThatThrownBy(() -> community.get(PublishingService.class).cancel(author, draft))
        .isInstanceOf(Conflict.class)
        .hasMessage("article.not-scheduled");
  }

  @Test
  void articleOfASuspendedAuthorIsHeldBack() {
    world.execute("update member set suspended_at = now() where id = ?", author.id());

    assertHeld("article.author-gone");
  }

  @Test
  void articleOfWhoLostTheRightIsHeldBack() {
    community.get(BlogAuthorService.class).revoke(world.samples.administrator(), author.name());

    assertHeld("article.author-may-not");
  }

  @Test
  void articleIsHeldBackWhenOthersWouldReadItThanWhenItWasScheduled() {
    world.execute("update space set access = 'MEMBERS' where slug = 'open'");
    try {
      assertHeld("article.space-changed");
    } finally {
      world.execute("update space set access = 'OPEN' where slug = 'open'");
    }
  }

  @Test
  void articleWhoseSpaceIsGoneIsHeldBackAndComesOutElsewhereWhenItIsScheduledAgain() {
    world.execute("update article_draft set space_id = null where id = ?", draft);
    assertHeld("article.space-gone");

    community
        .get(ArticleDraftService.class)
        .change(
            author,
            draft,
            new ArticleText("How we did it, in three steps", "Here.", List.of(), "members", true),
            world.version(author, draft));
    world.schedule(author, draft, community.clock().instant().plus(Duration.ofMinutes(5)));
    community.clock().advance(Duration.ofMinutes(5));
    assertThat(pump.publishDue()).isEqualTo(1);
  }

  @Test
  void articleThatIsHeldBackHoldsNoOtherUp() {
    Actor other = world.blogger();
    long theirs = world.draft(other, other.name());
    world.schedule(other, theirs, moment.plusSeconds(60));
    world.execute("update member set suspended_at = now() where id = ?", author.id());
    community.clock().advance(Duration.ofHours(3));

    assertThat(pump.publishDue()).isEqualTo(1);
    assertThat(world.threadsOf(theirs)).isEqualTo(1);
    assertThat(world.threadsOf(draft)).isZero();
  }

  @Test
  void momentIsInTheFutureAndTheArticleFitToBePublished() {
    Instant past = community.clock().instant();
    assertThatThrownBy(() -> world.schedule(author, draft, past))
        .isInstanceOf(Invalid.class)
        .hasMessage("article.moment");
    long unfit =
        community
            .get(ArticleDraftService.class)
            .begin(author, author.name(), new ArticleText("Oh", "", List.of(), "", true), null);
    assertThatThrownBy(() -> world.schedule(author, unfit, moment))
        .isInstanceOf(Invalid.class)
        .hasMessage("title.too-short");
    assertThat(drafts.find(author, draft).publishAt()).isEqualTo(moment);
  }

  private void assertHeld(String trouble) {
    community.clock().advance(Duration.ofHours(3));

    assertThat(pump.publishDue()).isZero();

    assertThat(world.threadsOf(draft)).isZero();
    ArticleDraftView held = drafts.find(author, draft);
    assertThat(held.isHeld()).isTrue();
    assertThat(held.trouble()).isEqualTo(trouble);
    assertThat(pump.publishDue()).isZero();
  }
}
