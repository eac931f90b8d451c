package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.vote.VoteService;

/**
 * A member's history: what it is about for who may see that, and nobody's votes for nobody else.
 */
class ReputationViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static CountingSql sql;

  ReputationViews views;
  Actor author;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    sql = new CountingSql(community.get(Jdbi.class));
  }

  @BeforeEach
  void anAuthor() {
    views = community.get(ReputationViews.class);
    author = samples.petra();
  }

  @Test
  void aPostThatTheReaderMayNotSeeHasNeitherTitleNorPath() {
    PostRef secret = samples.thread(author, "pilots", "A secret among pilots");
    vote(samples.administrator(), secret, 1);

    for (Actor reader : List.of(Actor.visitor(), samples.anna(), samples.agent())) {
      LedgerLine line = newest(reader, author);
      assertThat(line.points()).isEqualTo(5);
      assertThat(line.title()).as(reader.name()).isNull();
      assertThat(line.path()).as(reader.name()).isNull();
    }
    assertThat(newest(author, author).title()).isEqualTo("A secret among pilots");
    assertThat(newest(author, author).path()).isEqualTo("/p/" + secret.postId());
  }

  @Test
  void aPrivateQuestionIsKnownToItsAuthorAndToStaffAlone() {
    Actor customer = somebody();
    PostRef bill = samples.thread(customer, "billing", "My bill is wrong");
    vote(samples.agent(), bill, 1);

    assertThat(newest(samples.anna(), customer).title()).isNull();
    assertThat(newest(Actor.visitor(), customer).title()).isNull();
    assertThat(newest(samples.agent(), customer).title()).isEqualTo("My bill is wrong");
    assertThat(newest(customer, customer).title()).isEqualTo("My bill is wrong");
  }

  @Test
  void whatIsHiddenLosesItsTitleForEverybodyWhoMayNotReadIt() {
    Actor other = somebody();
    PostRef post = samples.answer(other, samples.question(somebody()));
    vote(somebody(), post, 1);
    community.get(PostService.class).hide(samples.moderator(), post.postId());

    assertThat(history(samples.anna(), other)).allMatch(line -> line.title() == null).hasSize(2);
  }

  @Test
  void whoVotedDownIsKnownToNobodyElse() {
    Actor critic = somebody();
    PostRef post = samples.answer(author, samples.question(somebody()));
    vote(critic, post, -1);

    assertThat(history(critic, critic))
        .extracting(LedgerLine::cause)
        .containsExactly(Cause.DOWN_VOTE_CAST);
    for (Actor reader : List.of(Actor.visitor(), author, samples.administrator())) {
      assertThat(history(reader, critic)).as(reader.name()).isEmpty();
    }
    assertThat(LedgerLine.class.getRecordComponents())
        .extracting(component -> component.getName())
        .doesNotContain("actorId", "voterId");
  }

  @Test
  void pagesFollowEachOtherAndCostTwoQueriesEach() {
    Actor other = somebody();
    for (int i = 0; i < 5; i++) {
      vote(somebody(), samples.answer(other, samples.question(somebody())), 1);
    }

    Page<LedgerLine> first = views.history(author, other.id(), null, 3);
    Page<LedgerLine> second = views.history(author, other.id(), first.next(), 3);
    assertThat(first.items()).hasSize(3);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
    assertThat(sql.count(() -> views.history(author, other.id(), null, 3))).isEqualTo(2);
    assertThat(sql.count(() -> views.of(other.name()))).isEqualTo(1);
    assertThat(views.of(other.name()).today()).isEqualTo(50);
    assertThatThrownBy(() -> views.of("nobody.at.all")).isInstanceOf(NotFound.class);
  }

  private LedgerLine newest(Actor reader, Actor of) {
    return views.history(reader, of.id(), null, 1).items().get(0);
  }

  private List<LedgerLine> history(Actor reader, Actor of) {
    return views.history(reader, of.id(), null, 50).items();
  }

  private static void vote(Actor by, PostRef post, int value) {
    community.get(VoteService.class).vote(by, post.postId(), value);
  }

  private static Actor somebody() {
    Actor member = samples.actor("somebody" + NEXT.incrementAndGet());
    return new Actor(
        member.id(), member.name(), member.roles(), member.groups(), TrustLevel.NEW, 15);
  }
}
