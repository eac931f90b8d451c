package org.parley.community.poll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Counts what is in a poll's urn.
 *
 * @param urn how many ballots there are of each word of {@link BallotRules}
 */
record PollCount(
    PollKind kind, PollRange range, List<PollView.Option> options, Map<String, Integer> urn) {

  PollResult result(Integer quorum) {
    int ballots = urn.values().stream().mapToInt(Integer::intValue).sum();
    return switch (kind) {
      case SINGLE, MULTIPLE ->
          new PollResult(ballots, shares(chosen(), ballots), null, List.of(), quorum);
      case SCALE -> scale(ballots, quorum);
      case RANKED -> ranked(ballots, quorum);
    };
  }

  private PollResult scale(int ballots, Integer quorum) {
    Map<Long, Integer> numbers = chosen();
    List<Share> shares =
        LongStream.rangeClosed(range.least(), range.most())
            .mapToObj(
                number ->
                    new Share(
                        number, String.valueOf(number), numbers.getOrDefault(number, 0), ballots))
            .toList();
    boolean isZeroToTen = range.least() == 0 && range.most() == 10;
    return new PollResult(
        ballots, shares, ScaleFigures.of(numbers, isZeroToTen), List.of(), quorum);
  }

  private PollResult ranked(int ballots, Integer quorum) {
    Map<List<Long>, Integer> rankings = new LinkedHashMap<>();
    Map<Long, Integer> firsts = new HashMap<>();
    urn.forEach(
        (word, count) -> {
          List<Long> ranking = BallotRules.choices(word);
          rankings.put(ranking, count);
          firsts.merge(ranking.get(0), count, Integer::sum);
        });
    List<Long> ids = options.stream().map(PollView.Option::id).toList();
    List<RunoffRound> rounds = ballots == 0 ? List.of() : InstantRunoff.rounds(ids, rankings);
    return new PollResult(ballots, shares(firsts, ballots), null, rounds, quorum);
  }

  /** How often each choice was made. */
  private Map<Long, Integer> chosen() {
    Map<Long, Integer> chosen = new HashMap<>();
    urn.forEach(
        (word, count) ->
            BallotRules.choices(word).forEach(choice -> chosen.merge(choice, count, Integer::sum)));
    return chosen;
  }

  private List<Share> shares(Map<Long, Integer> votes, int ballots) {
    List<Share> shares = new ArrayList<>();
    for (PollView.Option option : options) {
      shares.add(
          new Share(option.id(), option.label(), votes.getOrDefault(option.id(), 0), ballots));
    }
    return shares;
  }
}
