package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.followup.FollowUpPump;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.moderation.screening.RuleSamples;

/** From what somebody writes, in their language and mood, to the agent who can speak with them. */
class HeardRoutingDbIT {

  private static final String GERMAN_AND_ANGRY =
      """
      Das ist eine absolute Frechheit! Seit drei Wochen ist die Heizung kaputt, niemand antwortet
      mir, und der Kundendienst ist schrecklich. Ich bin wütend und sehr enttäuscht.""";

  private static final String ENGLISH_AND_ANGRY =
      """
      This is a disgrace! The heating has been broken for three weeks, nobody answers me, and your
      service is terrible. I am furious and very disappointed with all of it.""";

  private static final String ENGLISH_AND_GLAD =
      """
      Thank you so much, this is wonderful. The new battery works perfectly and I am very happy
      with it, the installation was great and everybody was kind.""";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Floor floor;
  static RuleSamples rules;

  Actor greta;
  Actor carla;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    floor = new Floor(community, samples);
    rules = new RuleSamples(community, samples.administrator());
  }

  @BeforeEach
  void oneWhoSpeaksGermanAndOneWhoStaysCalm() {
    floor.clear();
    rules.clear();
    floor.execute("update business_calendar set zone = 'UTC'");
    floor.agent("aaron", 9, "app 1");
    greta = floor.agent("greta", 9, "german 4");
    carla = floor.agent("carla", 9, "calm 3");
    floor.agent("zoe", 9, "german 1");
    floor.rule(
        "German",
        new RuleForm.When(null, null, "de", null, null),
        new RuleOutcome(Skills.of("german 3"), null, 0, null));
    floor.rule(
        "Angry",
        new RuleForm.When(null, null, null, -0.2, null),
        new RuleOutcome(Skills.of("calm 2"), null, 1, null));
  }

  @Test
  void aGermanPostGoesToWhoeverSpeaksGermanAndItsMoodIsNotGuessed() {
    PostRef thread = samples.question(samples.ben());
    report(answer(samples.anna(), thread, GERMAN_AND_ANGRY));

    assertThat(row(thread).sentiment()).isNull();
    assertHeard(thread, "FLAG", "de", greta);
  }

  @Test
  void anAngryPostGoesToWhoeverStaysCalm() {
    Map<String, String> angry = RuleSamples.words("Angry", "", "follow-up");
    angry.put("kind", "model");
    angry.put("model", "dissatisfied");
    angry.put("threshold", "5");
    rules.on(angry);
    PostRef thread = samples.question(samples.ben());
    answer(samples.anna(), thread, ENGLISH_AND_ANGRY);
    deliver();

    assertThat(row(thread).sentiment()).isLessThan(-0.2);
    assertHeard(thread, "ANGRY", "en", carla);
  }

  @Test
  void aReportedPostIsHeardToo() {
    PostRef thread = samples.question(samples.ben());
    PostRef post = answer(samples.anna(), thread, ENGLISH_AND_ANGRY);
    community
        .get(FlagService.class)
        .flag(Samples.trusted(samples.petra()), post.postId(), NewFlag.of("rude", "So rude", null));
    deliver();

    assertHeard(thread, "FLAG", "en", carla);
  }

  @Test
  void aQuestionThatNobodyAnswersIsHeardByItsOwnWords() {
    floor.execute("update thread set closed_at = now() where closed_at is null");
    PostRef thread = samples.question(samples.anna());
    floor.execute("update post set body = ? where id = ?", GERMAN_AND_ANGRY, thread.postId());
    floor.execute("update thread set title = 'Heizung kaputt' where id = ?", thread.threadId());
    community.clock().advance(Duration.ofDays(4));
    community.get(FollowUpPump.class).open();
    deliver();

    assertHeard(thread, "UNANSWERED", "de", greta);
  }

  @Test
  void anotherCauseMakesTheMoodWorseAndNeverBetter() {
    PostRef thread = samples.question(samples.ben());
    report(answer(samples.anna(), thread, ENGLISH_AND_ANGRY));
    double first = row(thread).sentiment();
    report(answer(samples.anna(), thread, ENGLISH_AND_GLAD));

    assertThat(row(thread).sentiment()).isEqualTo(first).isNegative();
    assertThat(row(thread).language()).isEqualTo("en");
  }

  private static void report(PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(samples.petra()), post.postId(), NewFlag.of("rude", "So rude", null));
    deliver();
  }

  private void assertHeard(PostRef thread, String reason, String language, Actor owner) {
    FollowUpRow heard = row(thread);
    assertThat(heard.reason().name()).isEqualTo(reason);
    assertThat(heard.language()).isEqualTo(language);
    assertThat(floor.route()).isNotNegative();
    assertThat(floor.ownerOf(heard.id())).isEqualTo(owner.name());
  }

  private static FollowUpRow row(PostRef thread) {
    return community
        .get(FollowUpViews.class)
        .ofThread(samples.administrator(), thread.threadId())
        .get(0);
  }

  private static PostRef answer(Actor author, PostRef thread, String body) {
    return community.get(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  /** To the end: listeners publish as well. */
  private static void deliver() {
    EventPump pump = community.get(EventPump.class);
    int delivered;
    do {
      delivered = pump.deliverDue();
    } while (delivered > 0);
  }
}
