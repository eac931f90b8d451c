package org.parley.community.reputation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.community.rule.Rules;

/**
 * Finds mutual voting: small groups whose members vote for each other and for hardly anybody else,
 * far more than what the group writes would let expect. That two experts like each other's answers
 * is no reason, as long as they like others', too; and where a few write nearly everything, nearly
 * every vote is theirs by nature.
 */
final class MutualVotes {

  private static final int ALL = 100;

  private final int votes;
  private final int share;
  private final int times;
  private final int members;

  MutualVotes(Rules rules) {
    votes = rules.number("voting.mutual.votes");
    share = rules.number("voting.mutual.share");
    times = rules.number("voting.mutual.times");
    members = rules.number("voting.mutual.members");
  }

  /**
   * A suspicion for each group.
   *
   * @param upVotes all of the time that counts
   * @param posts how many posts each member wrote in it
   */
  List<Suspicion> in(List<CastVote> upVotes, Map<Long, Integer> posts) {
    Map<List<Long>, Integer> lines = new HashMap<>();
    upVotes.forEach(vote -> lines.merge(List.of(vote.voterId(), vote.authorId()), 1, Integer::sum));
    var graph = new VoteGraph();
    lines.forEach(
        (line, count) -> {
          if (count >= votes) {
            graph.add(line.get(0), line.get(1));
          }
        });
    var shares = new Share(upVotes.stream().collect(groupingBy(CastVote::voterId)), posts);
    List<Suspicion> found = new ArrayList<>();
    for (Set<Long> group : graph.groups()) {
      narrow(graph, group, shares, found);
    }
    return found;
  }

  /** Takes out who votes for others as well, until what is left is a ring, or nothing. */
  private void narrow(VoteGraph graph, Set<Long> group, Share shares, List<Suspicion> found) {
    Set<Long> faithful = new TreeSet<>();
    for (long member : group) {
      if (isFaithful(shares.given(member, group), shares.expected(member, group))) {
        faithful.add(member);
      }
    }
    if (faithful.size() < group.size()) {
      graph.groups(faithful).forEach(smaller -> narrow(graph, smaller, shares, found));
    } else if (group.size() <= members) {
      found.add(suspicion(group, shares));
    }
  }

  private boolean isFaithful(int given, int expected) {
    return given >= share && given >= times * expected;
  }

  private Suspicion suspicion(Set<Long> group, Share shares) {
    List<CastVote> inner =
        group.stream()
            .flatMap(member -> shares.of(member).stream())
            .filter(vote -> group.contains(vote.authorId()))
            .sorted(Comparator.comparing(CastVote::at).thenComparing(CastVote::postId))
            .toList();
    Instant first = inner.get(0).at();
    Instant last = inner.get(inner.size() - 1).at();
    return new Suspicion(
        Suspicion.Kind.MUTUAL,
        List.copyOf(new TreeSet<>(group)),
        inner,
        Duration.between(first, last).toSeconds(),
        group.stream().mapToInt(member -> shares.given(member, group)).min().orElseThrow(),
        group.stream().mapToInt(member -> shares.expected(member, group)).max().orElseThrow());
  }

  /** How much of a member's votes goes to a group, and how much would by chance; per cent. */
  private record Share(Map<Long, List<CastVote>> upVotes, Map<Long, Integer> posts) {

    List<CastVote> of(long member) {
      return upVotes.getOrDefault(member, List.of());
    }

    int given(long member, Set<Long> group) {
      List<CastVote> own = of(member);
      long inner = own.stream().filter(vote -> group.contains(vote.authorId())).count();
      return (int) (ALL * inner / Math.max(1, own.size()));
    }

    int expected(long member, Set<Long> group) {
      long others = sum(posts.keySet()) - posts.getOrDefault(member, 0);
      long groups = sum(group) - posts.getOrDefault(member, 0);
      return (int) (ALL * groups / Math.max(1, others));
    }

    private long sum(Set<Long> authors) {
      return authors.stream().mapToLong(author -> posts.getOrDefault(author, 0)).sum();
    }
  }
}
