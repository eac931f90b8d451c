package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.feed.FeedPosts;
import org.parley.community.feed.FeedScope;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostHistory;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;
import org.parley.moderation.review.FlaggedPost;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.review.Waiting;

class ScreeningDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static RuleSamples rules;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    rules = new RuleSamples(community, samples.administrator());
  }

  @BeforeEach
  void noRules() {
    rules.clear();
    community.clock().advance(Duration.ofHours(1));
  }

  @Test
  void flaggedPostStaysAndWaitsWithItsHit() {
    long rule = rules.on("Competitors", "Acme", "flag");
    PostRef post = answer(samples.anna(), "I moved to **Acme** last year.");
    deliver();

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    FlaggedPost waiting = queue().get(0);
    assertThat(waiting.postId()).isEqualTo(post.postId());
    assertThat(waiting.isHeld()).isFalse();
    assertThat(waiting.flags()).isEmpty();
    assertThat(waiting.hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.ruleId()).isEqualTo(rule);
              assertThat(hit.rule()).isEqualTo("Competitors");
              assertThat(hit.passage())
                  .isEqualTo(new Marked("I moved to **", "Acme", "** last year."));
              assertThat(hit.getPercent()).isEqualTo(100);
            });
  }

  @Test
  void heldPostIsGoneForEverybodyButItsAuthorAndWhoKeepsOrder() {
    rules.on("Insults", "idiot", "hold");
    PostRef thread = samples.question(samples.ben());
    PostRef post =
        community
            .get(AnswerService.class)
            .answer(samples.anna(), thread.threadId(), "What an idiot!", null);
    deliver();

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    for (Actor other : List.of(Actor.visitor(), samples.ben(), samples.agent())) {
      assertThat(posts(other, post)).extracting("id").doesNotContain(post.postId());
      assertThatThrownBy(() -> community.get(ThreadViews.class).post(other, post))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(PostHistory.class).find(other, post.postId()))
          .isInstanceOf(NotFound.class);
      assertThat(community.get(FeedPosts.class).ofMember(other, samples.anna().id(), null).items())
          .extracting("postId")
          .doesNotContain(post.postId());
    }
    assertThat(posts(samples.anna(), post)).extracting("id").contains(post.postId());
    assertThat(posts(samples.moderator(), post)).extracting("id").contains(post.postId());
    assertThat(toldTo(samples.anna())).contains("HELD");
    assertThat(toldTo(samples.ben())).doesNotContain("HELD");
    assertThat(queue().get(0).isHeld()).isTrue();
    assertThat(log(post))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(LogAction.HELD);
              assertThat(line.by().isKnown()).isFalse();
            });
  }

  @Test
  void heldQuestionTakesItsThreadOutOfListsAndFeeds() {
    rules.on("Competitors", "battery", "block");
    PostRef post = samples.question(samples.anna());
    deliver();

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(toldTo(samples.anna())).contains("BLOCKED");
    assertThat(
            community
                .get(FeedPosts.class)
                .ofThreads(Actor.visitor(), FeedScope.all(), null)
                .items())
        .extracting("threadPath")
        .doesNotContain(post.threadPath());
  }

  @Test
  void moderatorPutsAHeldPostBackAndTheRuleDoesNotHoldItAgain() {
    rules.on("Insults", "idiot", "hold");
    PostRef post = answer(samples.anna(), "The idiot light is on.");
    deliver();

    assertThatThrownBy(() -> reviews().dismiss(samples.moderator(), post.postId(), null))
        .isInstanceOf(Conflict.class)
        .hasMessage("review.held");
    reviews().restore(samples.moderator(), post.postId(), "A name of a lamp");
    edit(samples.anna(), post, "The idiot light is still on.");
    deliver();

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(queue()).isEmpty();
    assertThat(toldTo(samples.anna())).contains("RESTORED");
    assertThat(log(post))
        .extracting(LogLine::action)
        .containsExactly(LogAction.RESTORED, LogAction.HELD);

    edit(samples.anna(), post, "You idiots.");
    deliver();
    assertThat(stateOf(post)).isEqualTo("HIDDEN");
  }

  @Test
  void moderatorLeavesAHeldPostOutUnderTheirName() {
    rules.on("Insults", "idiot", "hold");
    PostRef post = answer(samples.anna(), "What an idiot!");
    deliver();

    reviews().hideFlagged(samples.moderator(), post.postId(), "Insult");
    reviews().hideFlagged(samples.moderator(), post.postId(), "Insult");
    deliver();

    assertThat(stateOf(post)).isEqualTo("HIDDEN");
    assertThat(queue()).isEmpty();
    assertThat(log(post))
        .extracting(LogLine::action)
        .containsExactly(LogAction.HIDDEN, LogAction.HELD);
    assertThatThrownBy(() -> reviews().hide(samples.administrator(), post.postId(), null))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.arguments()).containsExactly("Mona.Moderator"));
  }

  @Test
  void dismissedHitIsSettledAndTheSecondToDecideLearnsWhoDid() {
    rules.on("Competitors", "Acme", "flag");
    PostRef post = answer(samples.anna(), "Acme again.");
    deliver();

    reviews().dismiss(samples.moderator(), post.postId(), null);
    reviews().dismiss(samples.moderator(), post.postId(), null);

    assertThat(queue()).isEmpty();
    assertThatThrownBy(() -> reviews().dismiss(samples.administrator(), post.postId(), null))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.arguments()).containsExactly("Mona.Moderator"));
  }

  @Test
  void coveredWordsStayInTheHistoryOnly() {
    rules.on("Numbers", "hunter2", "replace");
    PostRef post = answer(samples.anna(), "My password is hunter2, help!");
    deliver();

    assertThat(bodyOf(post)).isEqualTo("My password is •••••••, help!");
    assertThat(queue()).isEmpty();
    assertThat(community.get(PostHistory.class).find(samples.anna(), post.postId()).revisions())
        .extracting("body")
        .containsExactly("My password is •••••••, help!", "My password is hunter2, help!");
    assertThat(log(post)).extracting(LogLine::action).containsExactly(LogAction.MASKED);
  }

  @Test
  void eachTextIsReadOnceHoweverOftenItIsDelivered() {
    rules.on("Competitors", "Acme", "flag");
    PostRef post = answer(samples.anna(), "Acme here, Acme there.");
    deliver();
    Screener screener = community.get(Screener.class);
    for (int again = 0; again < 3; again++) {
      community
          .standalone()
          .inTransaction(
              () -> {
                screener.on(
                    new PostEdited(
                        post.threadId(),
                        post.postId(),
                        samples.anna().id(),
                        community.clock().instant()));
                return null;
              });
    }

    assertThat(hitsOf(post)).containsExactly("OPEN", "OPEN");
  }

  @Test
  void laterTextMakesEarlierHitsPointless() {
    rules.on("Competitors", "Acme", "flag");
    PostRef post = answer(samples.anna(), "Acme is fine.");
    deliver();
    assertThat(queue()).hasSize(1);

    edit(samples.anna(), post, "Never mind, it is fine.");
    deliver();

    assertThat(queue()).isEmpty();
    assertThat(hitsOf(post)).containsExactly("DONE");
  }

  @Test
  void staffIsNotScreenedAndRulesKeepToTheirScope() {
    rules.on("Competitors", "limit", "hold");
    PostRef byAgent = answer(samples.agent(), "Look at the charge limit.");
    deliver();
    rules.clear();
    var typed = RuleSamples.words("Newcomers", "limit", "hold");
    typed.put("space", "members");
    typed.put("belowTrust", "1");
    rules.on(typed);
    PostRef elsewhere = answer(samples.anna(), "Look at the charge limit.");
    deliver();

    assertThat(stateOf(byAgent)).isEqualTo("PUBLISHED");
    assertThat(stateOf(elsewhere)).isEqualTo("PUBLISHED");
  }

  @Test
  void rulesThatCannotBeReadOrAreSwitchedOffDoNothing() {
    long broken = rules.on("Competitors", "Acme", "hold");
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute("update screening_rule set settings = '{}' where id = ?", broken));
    rules.on("Others", "better", "flag");
    long off = rules.on("Off", "Acme", "hold");
    community.get(ScreeningRuleService.class).switchOff(samples.administrator(), off);
    PostRef post = answer(samples.anna(), "Acme is better.");
    deliver();

    assertThat(stateOf(post)).isEqualTo("PUBLISHED");
    assertThat(queue()).singleElement().extracting(waiting -> waiting.hits().size()).isEqualTo(1);
  }

  private static PostRef answer(Actor author, String body) {
    PostRef thread =
        samples.thread(samples.ben(), "open", "How do I read what it charges at night?");
    return community.get(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  private static void edit(Actor author, PostRef post, String body) {
    community.clock().advance(Duration.ofMinutes(1));
    long version = number("select version from post where id = ?", post);
    community.get(PostService.class).edit(author, post.postId(), PostEdit.ofBody(body, version));
  }

  private static List<?> posts(Actor actor, PostRef post) {
    return community.get(ThreadViews.class).posts(actor, post.threadId(), null, 50).items();
  }

  private static List<FlaggedPost> queue() {
    return Waiting.reported(community, samples.moderator());
  }

  private static ReviewService reviews() {
    return community.get(ReviewService.class);
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  private static void deliver() {
    assertThat(community.get(EventPump.class).deliverDue()).isPositive();
  }

  private static String stateOf(PostRef post) {
    return strings("select state from post where id = ?", post.postId()).get(0);
  }

  private static String bodyOf(PostRef post) {
    return strings("select body from post where id = ?", post.postId()).get(0);
  }

  private static List<String> hitsOf(PostRef post) {
    return strings(
        "select resolution from screening_hit where post_id = ? order by id", post.postId());
  }

  private static List<String> toldTo(Actor member) {
    return strings("select detail from notification where member_id = ? order by id", member.id());
  }

  private static long number(String sql, PostRef post) {
    return Long.parseLong(strings(sql, post.postId()).get(0));
  }

  private static List<String> strings(String sql, long id) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).bind(0, id).mapTo(String.class).list());
  }
}
