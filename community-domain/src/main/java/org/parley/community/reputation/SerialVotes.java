package org.parley.community.reputation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.community.rule.Rules;

/**
 * Finds serial voting: one member's votes of one kind on one author, too many in too short a time,
 * in several threads, and hardly anything else meanwhile. Who reads a thread and likes all that its
 * expert wrote, or follows an author and reads on the way, does none of it.
 */
final class SerialVotes {

  private final int votes;
  private final Duration span;
  private final int share;
  private final int threads;

  SerialVotes(Rules rules) {
    votes = rules.number("voting.serial.votes");
    span = Duration.ofMinutes(rules.number("voting.serial.minutes"));
    share = rules.number("voting.serial.share");
    threads = rules.number("voting.serial.threads");
  }

  private record Target(long voterId, long authorId, int value) {}

  /** A suspicion for each author on whom a voter voted serially. */
  List<Suspicion> in(List<CastVote> all) {
    List<Suspicion> found = new ArrayList<>();
    all.stream()
        .collect(Collectors.groupingBy(CastVote::voterId, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(ofVoter -> found.addAll(ofOneVoter(sorted(ofVoter))));
    return found;
  }

  private List<Suspicion> ofOneVoter(List<CastVote> votesOfVoter) {
    Map<Target, List<CastVote>> byTarget =
        votesOfVoter.stream()
            .collect(
                Collectors.groupingBy(
                    vote -> new Target(vote.voterId(), vote.authorId(), vote.value())));
    List<Suspicion> found = new ArrayList<>();
    byTarget.forEach(
        (target, its) -> {
          List<CastVote> serial = serial(its, votesOfVoter);
          if (!serial.isEmpty()) {
            found.add(suspicion(target, serial, votesOfVoter));
          }
        });
    return found;
  }

  /** All votes that lie in a window that is full of votes on the one author. */
  private List<CastVote> serial(List<CastVote> onTarget, List<CastVote> everything) {
    TreeSet<Integer> marked = new TreeSet<>();
    int first = 0;
    for (int last = 0; last < onTarget.size(); last++) {
      while (onTarget.get(first).at().plus(span).isBefore(onTarget.get(last).at())) {
        first++;
      }
      List<CastVote> window = onTarget.subList(first, last + 1);
      if (isSerial(window, everything)) {
        for (int i = first; i <= last; i++) {
          marked.add(i);
        }
      }
    }
    return marked.stream().map(onTarget::get).toList();
  }

  private boolean isSerial(List<CastVote> window, List<CastVote> everything) {
    return window.size() >= votes
        && window.stream().map(CastVote::threadId).distinct().count() >= threads
        && shareOf(window, everything) >= share;
  }

  private static int shareOf(List<CastVote> some, List<CastVote> everything) {
    CastVote first = some.get(0);
    CastVote last = some.get(some.size() - 1);
    long meanwhile =
        everything.stream()
            .filter(vote -> !vote.at().isBefore(first.at()) && !vote.at().isAfter(last.at()))
            .count();
    return (int) (100 * some.size() / meanwhile);
  }

  private static Suspicion suspicion(Target target, List<CastVote> serial, List<CastVote> all) {
    return new Suspicion(
        Suspicion.Kind.SERIAL,
        List.of(target.voterId, target.authorId),
        serial,
        Duration.between(serial.get(0).at(), serial.get(serial.size() - 1).at()).toSeconds(),
        shareOf(serial, all),
        null);
  }

  private static List<CastVote> sorted(List<CastVote> votes) {
    return votes.stream()
        .sorted(Comparator.comparing(CastVote::at).thenComparing(CastVote::postId))
        .toList();
  }
}
