package org.parley.community.poll;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

/** Polls for database tests, of tea, coffee and water, and what the database has of them. */
final class SamplePolls {

  static final List<String> DRINKS = List.of("Tea", "Coffee", "Water");

  private final CommunityExtension community;
  private final Jdbi jdbi;

  SamplePolls(CommunityExtension community) {
    this.community = community;
    this.jdbi = Jdbi.create(community.dataSource());
  }

  static PollRules rules(Disclosure results, Secrecy ballots) {
    return new PollRules(PollRules.Electorate.members(), results, ballots, false, null, null);
  }

  static PollRules changeable() {
    return new PollRules(
        PollRules.Electorate.members(), Disclosure.ALWAYS, Secrecy.OPEN, true, null, null);
  }

  static NewPoll poll(PollKind kind, PollRules rules) {
    return new NewPoll("What do you drink?", kind, DRINKS, PollRange.usual(), rules);
  }

  long add(Actor actor, long postId, PollKind kind, PollRules rules) {
    return community.get(PollService.class).add(actor, postId, poll(kind, rules), null);
  }

  /** Votes for options by their places in the poll, from 1; on a scale, for numbers. */
  void vote(Actor actor, long pollId, Integer... places) {
    List<Long> options = options(pollId);
    List<Long> choices =
        Stream.of(places)
            .map(place -> options.isEmpty() ? Long.valueOf(place) : options.get(place - 1))
            .toList();
    community.get(BallotService.class).cast(actor, pollId, new Ballot(choices, null));
  }

  List<Long> options(long pollId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from poll_option where poll_id = ? order by position")
                .bind(0, pollId)
                .mapTo(Long.class)
                .list());
  }

  PollView find(Actor actor, long pollId) {
    return community.get(PollViews.class).find(actor, pollId);
  }

  List<Integer> votes(Actor actor, long pollId) {
    return find(actor, pollId).result().shares().stream().map(Share::votes).toList();
  }

  long number(String sql, Object... values) {
    return jdbi.withHandle(
        handle -> {
          var query = handle.createQuery(sql);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.mapTo(Long.class).one();
        });
  }
}
