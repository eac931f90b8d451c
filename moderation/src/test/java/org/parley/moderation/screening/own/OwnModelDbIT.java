package org.parley.moderation.screening.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.review.FlaggedPost;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.review.Waiting;
import org.parley.moderation.screening.RuleSamples;

/** From what staff decides to what a rule on spam finds. */
class OwnModelDbIT {

  private static final String STRANGER =
      "Join the ember circle of the castle quarter, pledge your hearth tonight and be warm.";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static RuleSamples rules;
  static int people;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    rules = new RuleSamples(community, samples.administrator());
  }

  @BeforeEach
  void nothingDecided() {
    rules.clear();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> {
              handle.execute("delete from own_spam_model");
              handle.execute("update post set body = '' where kind = 'ANSWER'");
            });
  }

  @Test
  void spamOfThisCommunityIsLearnedFromFortyDecisions() {
    rules.on(Map.of("name", "Spam", "kind", "model", "model", "spam", "action", "flag"));
    answer(samples.anna(), STRANGER);
    deliver();
    assertThat(queue()).isEmpty();

    decide(samples.moderator(), 20);
    assertThat(learnIfNew()).isTrue();
    PostRef spam = answer(samples.anna(), STRANGER + " Again!");
    answer(samples.anna(), "Where is the valve of the radiator in the hall?");
    deliver();

    FlaggedPost found = queue().get(0);
    assertThat(queue()).hasSize(1);
    assertThat(found.postId()).isEqualTo(spam.postId());
    assertThat(found.hits()).anyMatch(hit -> hit.passage().found().contains("ember"));
    OwnModelView view = latest();
    assertThat(view.state()).isEqualTo(OwnModelState.IN_FORCE);
    assertThat(view.examples()).isEqualTo(new OwnModelView.Counts(20, 20));
    assertThat(view.scores().own().recall()).isGreaterThan(view.scores().shipped().recall());
    assertThat(view.words().forSpam()).isNotEmpty();
    assertThat(learnIfNew()).isFalse();
  }

  @Test
  void anotherNodeReadsTheSameModelAndNoneThatIsThrownAway() {
    decide(samples.moderator(), 20);
    learnIfNew();
    OwnModels other = new OwnModels();
    other.jdbi = community.get(Jdbi.class);
    assertThat(other.inForce()).isPresent();
    assertThat(other.inForce().get().card().version()).isEqualTo("own-" + latest().number());

    community.get(OwnModelService.class).throwAway(samples.administrator());

    assertThat(other.inForce()).isEmpty();
    assertThat(latest().state()).isEqualTo(OwnModelState.THROWN_AWAY);
    assertThat(learnIfNew()).isFalse();
    assertThatThrownBy(
            () -> community.get(OwnModelService.class).throwAway(samples.administrator()))
        .isInstanceOf(Conflict.class);
    community.get(OwnModelService.class).learn(samples.administrator());
    assertThat(other.inForce()).isPresent();
  }

  @Test
  void membersTeachNothingHoweverManyFlagsTheyRaiseAndPostsTheyTakeBack() {
    List<String> texts = OddSpam.others(25);
    for (String text : texts) {
      PostRef post = flagged(answer(samples.ben(), text));
      community.get(PostService.class).delete(samples.ben(), post.postId());
    }
    OddSpam.spam(25).forEach(text -> flagged(answer(samples.ben(), text)));

    assertThat(learnIfNew()).isFalse();
    assertThat(community.get(OwnModelViews.class).latest(samples.administrator())).isEmpty();
  }

  @Test
  void whoIsNoLongerOfTheStaffTeachesNothing() {
    Actor traitor = samples.actor("traitor", Role.MODERATOR);
    decide(traitor, 20);
    learnIfNew();
    assertThat(latest().state()).isEqualTo(OwnModelState.IN_FORCE);

    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> handle.execute("delete from member_role where member_id = ?", traitor.id()));
    learnIfNew();

    assertThat(latest().state()).isEqualTo(OwnModelState.TOO_FEW);
    assertThat(latest().examples()).isEqualTo(new OwnModelView.Counts(0, 0));
  }

  @Test
  void postsThatAreGoneAreForgotten() {
    decide(samples.moderator(), 20);
    learnIfNew();

    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> handle.execute("update post set body = '' where body like '%quarter%'"));
    assertThat(learnIfNew()).isTrue();

    assertThat(latest().state()).isEqualTo(OwnModelState.TOO_FEW);
    assertThat(community.get(OwnModels.class).inForce()).isEmpty();
    long kept =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select count(*) from own_spam_model"
                                + " where weights is not null or words_for <> ''")
                        .mapTo(Long.class)
                        .one());
    assertThat(kept).isZero();
  }

  @Test
  void onlyAdministratorsTeachAndSee() {
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.moderator())) {
      assertThatThrownBy(() -> community.get(OwnModelService.class).learn(other))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(OwnModelService.class).throwAway(other))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(OwnModelViews.class).latest(other))
          .isInstanceOf(NotAllowed.class);
    }
  }

  /** So many flags of spam upheld, and as many dismissed. */
  private static void decide(Actor staff, int ofEach) {
    ReviewService reviews = community.get(ReviewService.class);
    for (String text : OddSpam.spam(ofEach)) {
      reviews.hideFlagged(staff, flagged(answer(samples.anna(), text)).postId(), null);
    }
    for (String text : OddSpam.others(ofEach)) {
      reviews.dismiss(staff, flagged(answer(samples.anna(), text)).postId(), null);
    }
    deliver();
  }

  private static PostRef answer(Actor author, String body) {
    community.clock().advance(Duration.ofMinutes(90));
    PostRef thread = samples.thread(samples.ben(), "open", "How warm is it " + ++people + "?");
    return community.get(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  private static PostRef flagged(PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(samples.petra()), post.postId(), NewFlag.of("spam", "", null));
    return post;
  }

  private static void deliver() {
    EventPump pump = community.get(EventPump.class);
    int delivered;
    do {
      delivered = pump.deliverDue();
    } while (delivered > 0);
  }

  private static boolean learnIfNew() {
    return community.get(OwnModelService.class).learnIfNew(Actor.operator());
  }

  private static OwnModelView latest() {
    return community.get(OwnModelViews.class).latest(samples.administrator()).orElseThrow();
  }

  private static List<FlaggedPost> queue() {
    return Waiting.reported(community, samples.moderator());
  }
}
