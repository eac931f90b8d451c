package org.parley.moderation.screening;

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
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.moderation.review.Waiting;

/** From what somebody writes to the agent who takes care of it. */
class ConcernsDbIT {

  private static final String FURIOUS =
      "I am furious! Three weeks without heating and nobody answers, this is a disgrace!";
  private static final String PERSON =
      "I do not want to talk to a robot any more, please let a real person call me.";
  private static final String CALM = "Look at the charge limit in the settings of the app.";

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
  void angryPostStaysAndIsFollowedUpOnce() {
    rules.on(model("Angry", "anger", "follow-up"));
    PostRef thread = samples.question(samples.ben());
    answer(samples.anna(), thread, FURIOUS);
    deliver();
    answer(samples.anna(), thread, FURIOUS);
    deliver();

    assertThat(reasons(thread)).containsExactly("ANGRY");
    assertThat(Waiting.reported(community, samples.moderator())).isEmpty();
    assertThat(states(thread)).containsOnly("PUBLISHED");
  }

  @Test
  void whoAsksForAHumanGetsOneAndWhoIsCalmDoesNot() {
    rules.on(model("Angry", "anger", "follow-up"));
    rules.on(model("Human", "asks-for-a-human", "follow-up"));
    PostRef asking = samples.question(samples.ben());
    PostRef calm = samples.question(samples.ben());
    answer(samples.anna(), asking, PERSON);
    answer(samples.anna(), calm, CALM);
    deliver();

    assertThat(reasons(asking)).containsExactly("ASKS_HUMAN");
    assertThat(reasons(calm)).isEmpty();
  }

  @Test
  void staffIsNotFollowedUp() {
    rules.on(model("Angry", "anger", "follow-up"));
    PostRef thread = samples.question(samples.ben());
    answer(samples.moderator(), thread, FURIOUS);
    deliver();

    assertThat(reasons(thread)).isEmpty();
  }

  @Test
  void rulesThatTellNothingOfPeopleCannotCallAnAgent() {
    assertThatThrownBy(() -> rules.define(RuleSamples.words("Rivals", "Acme", "follow-up")))
        .isInstanceOf(Invalid.class)
        .hasMessage("screening.no-concern");
    assertThatThrownBy(() -> rules.define(model("Spam", "spam", "follow-up")))
        .isInstanceOf(Invalid.class)
        .hasMessage("screening.no-concern");
  }

  private static Map<String, String> model(String name, String model, String action) {
    Map<String, String> typed = RuleSamples.words(name, "", action);
    typed.put("kind", "model");
    typed.put("model", model);
    typed.put("threshold", "");
    return typed;
  }

  private static void answer(Actor author, PostRef thread, String body) {
    community.get(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  /** To the end: listeners publish as well. */
  private static void deliver() {
    EventPump pump = community.get(EventPump.class);
    int delivered;
    do {
      delivered = pump.deliverDue();
    } while (delivered > 0);
  }

  private static List<String> reasons(PostRef thread) {
    return strings("select reason from follow_up where thread_id = ? order by id", thread);
  }

  private static List<String> states(PostRef thread) {
    return strings("select state from post where thread_id = ?", thread);
  }

  private static List<String> strings(String sql, PostRef thread) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle.createQuery(sql).bind(0, thread.threadId()).mapTo(String.class).list());
  }
}
