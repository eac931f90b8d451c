package org.parley.community.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;

class DrawingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static ExpertSamples experts;
  static int next;

  DrawRelay draws;

  @BeforeEach
  void nothingIsDrawn() {
    if (samples == null) {
      samples = new Samples(community);
      experts = new ExpertSamples(community, samples);
    }
    community.clock().advance(Duration.ofDays(20));
    experts.execute("delete from expert_check");
    experts.execute("delete from expert_draw");
    draws = community.get(DrawRelay.class);
  }

  @Test
  void theSameSeedDrawsTheSameAnswersAgain() {
    Actor expert = expertWithAnswers(40);
    experts.reckon();

    draws.draw(new Draw(99, 0.3), 0);
    List<Long> first = drawn();
    assertThat(first).hasSizeBetween(3, 30);
    assertThat(experts.number("select seed from expert_draw")).isEqualTo(99);
    assertThat(experts.number("select pool from expert_draw")).isGreaterThanOrEqualTo(40);

    experts.execute("delete from expert_check");
    experts.execute("delete from expert_draw");
    draws.draw(new Draw(99, 0.3), 0);
    assertThat(drawn()).isEqualTo(first);
    assertThat(expert.id()).isPositive();
  }

  @Test
  void aDayHasOneDrawAndAnAnswerIsDrawnOnce() {
    expertWithAnswers(10);
    experts.reckon();

    int all = draws.draw(new Draw(1, 1), 5);
    assertThat(all).isPositive();
    assertThat(draws.draw(new Draw(2, 1), 5)).isZero();

    community.clock().advance(Duration.ofDays(1));
    assertThat(draws.draw(new Draw(3, 1), 5)).as("nothing was posted since").isZero();
    assertThat(drawn()).doesNotHaveDuplicates().hasSize(all);
  }

  @Test
  void ofTheFirstExpertsOneAnswerAWeekIsDrawnWhateverTheShare() {
    Actor expert = expertWithAnswers(3);
    experts.reckon();
    int ranked = (int) experts.number("select count(distinct member_id) from expert_rank");

    draws.draw(new Draw(5, 0), ranked);
    assertThat(drawnOf(expert)).isEqualTo(1);
    community.clock().advance(Duration.ofDays(3));
    draws.draw(new Draw(6, 0), ranked);
    assertThat(drawnOf(expert)).as("the week is not over").isEqualTo(1);
    community.clock().advance(Duration.ofDays(5));
    draws.draw(new Draw(7, 0), ranked);
    assertThat(drawnOf(expert)).isEqualTo(2);
  }

  @Test
  void whatStaffAndTheUnrankedAnswerIsNotDrawn() {
    expertWithAnswers(1);
    Actor agent = samples.agent();
    experts.official(agent, samples.question(samples.anna()));
    Actor newcomer = samples.actor("newcomer" + ++next);
    samples.answer(newcomer, samples.question(samples.anna()));
    experts.reckon();

    draws.draw(new Draw(1, 1), 50);

    assertThat(drawnOf(agent)).isZero();
    assertThat(drawnOf(newcomer)).isZero();
    assertThat(drawn()).isNotEmpty();
  }

  @Test
  void whatIsDrawnIsSetByAdministratorsAndReadByTheJob() {
    expertWithAnswers(20);
    experts.reckon();
    SamplingService settings = community.get(SamplingService.class);
    settings.change(samples.administrator(), new Sampling(100, 0));

    assertThat(draws.drawToday()).isGreaterThanOrEqualTo(20);
    settings.change(samples.administrator(), Sampling.USUAL);
  }

  private static Actor expertWithAnswers(int answers) {
    Actor expert = experts.expert("drawn" + ++next);
    for (int i = 1; i < answers; i++) {
      samples.answer(expert, samples.question(samples.anna()));
    }
    return expert;
  }

  private static List<Long> drawn() {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery("select post_id from expert_check order by post_id")
                    .mapTo(Long.class)
                    .list());
  }

  private static long drawnOf(Actor member) {
    return experts.number("select count(*) from expert_check where member_id = ?", member.id());
  }
}
