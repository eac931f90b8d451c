package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

class ExpertMatchesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  ExpertMatches matches;

  @BeforeEach
  void people() {
    if (samples == null) {
      samples = new Samples(community);
      for (int i = 0; i < 6; i++) {
        answered("bella.battery", "battery", "How long does the battery last in winter?", i);
        answered("arne.app", "app", "The app forgets my password", i);
      }
      community.get(ExpertisePump.class).reckonDue();
    }
    matches = community.get(ExpertMatches.class);
  }

  private static PostRef ask(Actor asker, String space, String tag, String title) {
    return community
        .get(ThreadService.class)
        .start(
            asker,
            new NewThread(
                ThreadType.QUESTION, space, title, "It does not do so.", List.of(tag), null));
  }

  private static void answered(String by, String tag, String title, int asker) {
    Actor customer = samples.actor("customer." + asker);
    PostRef question = ask(customer, "open", tag, title);
    PostRef answer = samples.answer(samples.actor(by), question);
    community.get(AcceptanceService.class).accept(customer, question.threadId(), answer.postId());
  }

  private List<String> names(Actor reader, PostRef question) {
    return matches.forThread(reader, question.threadId(), 10).stream()
        .map(match -> match.member().name())
        .toList();
  }

  @Test
  void whoKnowsTheTopicStandsFirstWithTheReason() {
    PostRef question = ask(samples.anna(), "open", "app", "Where is the map in the app?");

    ExpertMatch best = matches.forThread(samples.ben(), question.threadId(), 10).get(0);

    assertThat(best.member().name()).isEqualTo("arne.app");
    assertThat(best.reason()).isEqualTo(ExpertMatch.Reason.TAG);
    assertThat(best.topic()).isEqualTo("app");
    assertThat(best.tally().answers()).isEqualTo(6);
    assertThat(best.tally().accepted()).isEqualTo(6);
    PostRef other = ask(samples.anna(), "open", "battery", "My battery is empty");
    assertThat(names(samples.ben(), other).get(0)).isEqualTo("bella.battery");
  }

  @Test
  void aWordOfTheTitleIsAReasonWhereNoTagIs() {
    PostRef question = ask(samples.anna(), "open", "battery", "The password of the device");

    assertThat(matches.forThread(samples.ben(), question.threadId(), 10))
        .filteredOn(match -> match.member().name().equals("arne.app"))
        .first()
        .satisfies(
            match -> {
              assertThat(match.reason()).isEqualTo(ExpertMatch.Reason.WORD);
              assertThat(match.topic()).isEqualTo("password");
            });
  }

  @Test
  void whoAsksAndWhoHasAnsweredAreNotSuggested() {
    PostRef question = ask(samples.actor("arne.app"), "open", "app", "Which app do you use?");
    samples.answer(samples.actor("bella.battery"), question);

    assertThat(names(samples.anna(), question)).doesNotContain("arne.app", "bella.battery");
  }

  @Test
  void whoMayNotReadTheQuestionIsNotSuggestedAndLearnsNothingOfIt() {
    PostRef secret = ask(samples.petra(), "pilots", "app", "The secret app");

    assertThat(names(samples.petra(), secret)).doesNotContain("arne.app");
    for (Actor reader : List.of(Actor.visitor(), samples.anna(), samples.agent())) {
      assertThatThrownBy(() -> names(reader, secret)).isInstanceOf(NotFound.class);
    }
    PostRef own = ask(samples.anna(), "billing", "app", "My bill in the app");
    assertThatThrownBy(() -> names(samples.ben(), own)).isInstanceOf(NotFound.class);
    assertThat(names(samples.anna(), own)).doesNotContain("arne.app");
  }

  @Test
  void itTakesAFixedNumberOfQueries() {
    PostRef question = ask(samples.anna(), "open", "app", "How many queries does the app make?");
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> names(samples.ben(), question))).isEqualTo(7);
  }

  @Test
  void weightsAreLearnedFromThePastOnceADay() {
    Jdbi jdbi = Jdbi.create(community.dataSource());

    Long learned =
        jdbi.withHandle(
            handle ->
                handle.createQuery("select count(*) from expert_weight").mapTo(Long.class).one());

    assertThat(learned).isEqualTo(6);
  }
}
