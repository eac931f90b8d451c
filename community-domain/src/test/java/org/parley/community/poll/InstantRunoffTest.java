package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InstantRunoffTest {

  private final Map<List<Long>, Integer> ballots = new LinkedHashMap<>();

  /**
   * The capital of Tennessee, the usual worked example (Wikipedia, "Instant-runoff voting"):
   * Knoxville overtakes both bigger cities.
   */
  @Test
  void knoxvilleBecomesTheCapitalOfTennessee() {
    long memphis = 1;
    long nashville = 2;
    long chattanooga = 3;
    long knoxville = 4;
    cast(42, memphis, nashville, chattanooga, knoxville);
    cast(26, nashville, chattanooga, knoxville, memphis);
    cast(15, chattanooga, knoxville, nashville, memphis);
    cast(17, knoxville, chattanooga, nashville, memphis);

    List<RunoffRound> rounds = rounds(4);

    assertThat(rounds).hasSize(3);
    assertThat(rounds.get(0).votes())
        .isEqualTo(Map.of(memphis, 42, nashville, 26, chattanooga, 15, knoxville, 17));
    assertThat(rounds.get(0).eliminated()).isEqualTo(chattanooga);
    assertThat(rounds.get(1).votes()).isEqualTo(Map.of(memphis, 42, nashville, 26, knoxville, 32));
    assertThat(rounds.get(1).eliminated()).isEqualTo(nashville);
    assertThat(rounds.get(2).votes()).isEqualTo(Map.of(memphis, 42, knoxville, 58));
    assertThat(rounds.get(2).winner()).isEqualTo(knoxville);
  }

  /**
   * The last three of the mayoral election in Burlington, Vermont, 2009, with the ballots as
   * published by preference (Wikipedia, "2009 Burlington mayoral election"): 455 run out.
   */
  @Test
  void kissWinsInBurlingtonByTheBallotsThatGoOn() {
    long montroll = 1;
    long kiss = 2;
    long wright = 3;
    cast(1332, montroll, kiss, wright);
    cast(767, montroll, wright, kiss);
    cast(455, montroll);
    cast(2043, kiss, montroll, wright);
    cast(371, kiss, wright, montroll);
    cast(568, kiss);
    cast(1513, wright, montroll, kiss);
    cast(495, wright, kiss, montroll);
    cast(1289, wright);

    List<RunoffRound> rounds = rounds(3);

    assertThat(rounds).hasSize(2);
    assertThat(rounds.get(0).votes()).isEqualTo(Map.of(montroll, 2554, kiss, 2982, wright, 3297));
    assertThat(rounds.get(0).eliminated()).isEqualTo(montroll);
    assertThat(rounds.get(1).votes()).isEqualTo(Map.of(kiss, 4314, wright, 4064));
    assertThat(rounds.get(1).exhausted()).isEqualTo(455);
    assertThat(rounds.get(1).winner()).isEqualTo(kiss);
    assertThat(4314 * 2).as("not half of all who voted").isLessThan(8833);
  }

  @Test
  void halfOfTheBallotsIsNoMajority() {
    cast(2, 1);
    cast(1, 2);
    cast(1, 3, 2);

    assertThat(rounds(3).get(0).winner()).isNull();
  }

  @Test
  void tieIsBrokenByTheLatestRoundInWhichTheyDiffered() {
    cast(5, 1);
    cast(4, 2);
    cast(3, 3);
    cast(1, 4, 3);

    List<RunoffRound> rounds = rounds(4);

    assertThat(rounds.get(0).eliminated()).isEqualTo(4);
    assertThat(rounds.get(0).tie()).isEqualTo(RunoffRound.Tie.NONE);
    assertThat(rounds.get(1).votes()).isEqualTo(Map.of(1L, 5, 2L, 4, 3L, 4));
    assertThat(rounds.get(1).eliminated()).as("had three before, not four").isEqualTo(3);
    assertThat(rounds.get(1).tie()).isEqualTo(RunoffRound.Tie.EARLIER_ROUND);
  }

  @Test
  void whoNeverDifferedGoesByTheOrderOfThePoll() {
    cast(3, 1);
    cast(2, 2, 1);
    cast(2, 3, 1);

    List<RunoffRound> rounds = rounds(3);

    assertThat(rounds.get(0).eliminated()).isEqualTo(3);
    assertThat(rounds.get(0).tie()).isEqualTo(RunoffRound.Tie.ORDER);
    assertThat(rounds.get(1).winner()).isEqualTo(1);
  }

  @Test
  void twoWhoAreEqualToTheEndAreDecidedTheSameWayEveryTime() {
    cast(1, 1);
    cast(1, 2);

    List<RunoffRound> rounds = rounds(2);

    assertThat(rounds.get(0).tie()).isEqualTo(RunoffRound.Tie.ORDER);
    assertThat(rounds.get(1).winner()).isEqualTo(1);
    assertThat(rounds.get(1).exhausted()).isEqualTo(1);
  }

  @Test
  void oneBallotIsEnough() {
    cast(1, 2);

    assertThat(rounds(3)).hasSize(1).first().extracting(RunoffRound::winner).isEqualTo(2L);
  }

  @Test
  void whateverIsCastEachRoundAccountsForEveryBallot() {
    Random random = new Random(20261125);
    for (int run = 0; run < 500; run++) {
      ballots.clear();
      int options = 2 + random.nextInt(7);
      int total = 1 + random.nextInt(60);
      for (int i = 0; i < total; i++) {
        ballots.merge(randomRanking(random, options), 1, Integer::sum);
      }
      List<RunoffRound> rounds = rounds(options);
      for (int i = 0; i < rounds.size(); i++) {
        RunoffRound round = rounds.get(i);
        assertThat(round.continuing() + round.exhausted()).isEqualTo(total);
        assertThat(round.votes()).hasSize(options - i);
        assertThat(i == 0 || round.exhausted() >= rounds.get(i - 1).exhausted()).isTrue();
        assertThat(round.eliminated() == null).isEqualTo(i == rounds.size() - 1);
      }
      RunoffRound last = rounds.get(rounds.size() - 1);
      assertThat(last.votesOf(last.winner()) * 2).isGreaterThan(last.continuing());
      assertThat(shuffled(random, options)).as("the order of casting").isEqualTo(rounds);
    }
  }

  private static List<Long> randomRanking(Random random, int options) {
    List<Long> all = new ArrayList<>(LongStream.rangeClosed(1, options).boxed().toList());
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, 1 + random.nextInt(options)));
  }

  private List<RunoffRound> shuffled(Random random, int options) {
    List<List<Long>> rankings = new ArrayList<>(ballots.keySet());
    Collections.shuffle(rankings, random);
    Map<List<Long>, Integer> other = new LinkedHashMap<>();
    rankings.forEach(ranking -> other.put(ranking, ballots.get(ranking)));
    return InstantRunoff.rounds(
        LongStream.rangeClosed(1, options).boxed().toList(), new HashMap<>(other));
  }

  private void cast(int count, long... ranking) {
    ballots.merge(LongStream.of(ranking).boxed().toList(), count, Integer::sum);
  }

  private List<RunoffRound> rounds(int options) {
    return InstantRunoff.rounds(LongStream.rangeClosed(1, options).boxed().toList(), ballots);
  }
}
