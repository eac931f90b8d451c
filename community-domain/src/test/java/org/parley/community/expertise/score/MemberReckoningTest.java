package org.parley.community.expertise.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberReckoningTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final HalfLives HALF_LIVES = new HalfLives(180, 30, 720);
  private static final Worth WORTH = new Worth(1, 3, 4, 4);
  private static final AnswerFact.Honours ACCEPTED =
      new AnswerFact.Honours(true, true, true, false, false, false, null);

  private static AnswerFact answer(long id, AnswerFact.Honours honours, Endorsement... said) {
    return new AnswerFact(
        id,
        100 + id,
        new AnswerFact.Place(1, true, List.of(7L), List.of("battery")),
        NOW.minus(Duration.ofDays(id)),
        honours,
        List.of(said));
  }

  private static Endorsement accepted(long by) {
    return new Endorsement(Endorsement.Kind.ACCEPTED, by, NOW);
  }

  private static Endorsement up(Long by) {
    return new Endorsement(Endorsement.Kind.UP, by, NOW);
  }

  private static double score(Endorsers endorsers, AnswerFact... answers) {
    Reckoning all = MemberReckoning.of(List.of(answers), endorsers, WORTH, HALF_LIVES).all();
    return LogMass.at(all.endorsed(), NOW, HALF_LIVES.days());
  }

  private static Endorsers standing(Map<Long, Double> standing) {
    return new Endorsers(standing, Map.of());
  }

  @Test
  void theSameFactsGiveTheSameNumbersInAnyOrder() {
    List<AnswerFact> answers = new ArrayList<>();
    for (long id = 1; id < 40; id++) {
      answers.add(answer(id, ACCEPTED, accepted(id % 3), up(id % 5), up(null)));
    }
    Endorsers endorsers = standing(Map.of(0L, 1.0, 1L, 0.5, 2L, 0.25));
    double one = MemberReckoning.of(answers, endorsers, WORTH, HALF_LIVES).all().endorsed();

    Collections.shuffle(answers, new java.util.Random(3));

    assertThat(MemberReckoning.of(answers, endorsers, WORTH, HALF_LIVES).all().endorsed())
        .isCloseTo(one, within(1e-9));
  }

  @Test
  void anAcceptanceCountsAsFarAsTheWordOfWhoAcceptedOrOfThirdParties() {
    Endorsers endorsers = standing(Map.of(1L, 1.0, 2L, 0.5));

    double full = score(endorsers, answer(1, ACCEPTED, accepted(1)));
    double half = score(endorsers, answer(1, ACCEPTED, accepted(2)));
    double none = score(endorsers, answer(1, ACCEPTED, accepted(9)));
    double vouched = score(endorsers, answer(1, ACCEPTED, accepted(9), up(1L)));

    assertThat(half).isBetween(full / 3, full / 2);
    assertThat(none).isZero();
    assertThat(vouched).isGreaterThan(full);
  }

  @Test
  void theSameEndorserCountsLessEachTimeAndNotAtAllWhenThankedInKind() {
    AnswerFact[] twice = {
      answer(1, ACCEPTED, accepted(1)), answer(2, ACCEPTED, accepted(1)),
    };
    AnswerFact[] fromTwo = {
      answer(1, ACCEPTED, accepted(1)), answer(2, ACCEPTED, accepted(2)),
    };
    Map<Long, Double> standing = Map.of(1L, 1.0, 2L, 1.0);

    assertThat(score(standing(standing), twice)).isLessThan(score(standing(standing), fromTwo));
    assertThat(score(new Endorsers(standing, Map.of(1L, 2)), twice)).isZero();
  }

  @Test
  void aWrongAnswerCostsAndAnOutdatedOneCountsHalf() {
    AnswerFact.Honours wrong = new AnswerFact.Honours(true, false, true, false, true, false, null);
    AnswerFact.Honours old = new AnswerFact.Honours(false, false, true, false, false, true, null);
    Endorsers endorsers = standing(Map.of(1L, 1.0, 2L, 1.0));

    double good = score(endorsers, answer(1, ACCEPTED, accepted(1)));

    assertThat(score(endorsers, answer(1, ACCEPTED, accepted(1)), answer(2, wrong, accepted(2))))
        .isLessThan(good / 2);
    assertThat(score(endorsers, answer(1, wrong, accepted(1)))).isZero();
    assertThat(score(endorsers, answer(1, old, accepted(1)))).isBetween(good / 4, good / 1.9);
  }

  @Test
  void whatIsPrivateCountsInItsSpaceAlone() {
    AnswerFact hidden =
        new AnswerFact(
            1,
            2L,
            new AnswerFact.Place(5, false, List.of(7L), List.of("secret")),
            NOW,
            ACCEPTED,
            List.of(accepted(1)));

    MemberReckoning member =
        MemberReckoning.of(List.of(hidden), standing(Map.of(1L, 1.0)), WORTH, HALF_LIVES);

    assertThat(member.spaces()).containsOnlyKeys(5L);
    assertThat(member.tags()).isEmpty();
    assertThat(member.terms()).isEmpty();
    assertThat(member.all().answers()).isZero();
  }
}
