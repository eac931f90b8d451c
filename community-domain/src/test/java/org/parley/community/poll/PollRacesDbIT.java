package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** A thousand ballots at the same time on a real database: each counts exactly once. */
class PollRacesDbIT {

  private static final int VOTERS = 1_000;
  private static final int AT_ONCE = 16;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static SamplePolls polls;
  static List<Actor> voters;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    polls = new SamplePolls(community);
    voters =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            insert into member (id, name, display_name, joined_at)
                            select nextval('member_seq') + 2000000, 'voter' || n, 'Voter', now()
                            from generate_series(1, %d) n returning id\
                            """
                                .formatted(VOTERS))
                        .map(
                            (row, context) ->
                                new Actor(
                                    row.getLong("id"), "voter", Set.of(Role.MEMBER), Set.of()))
                        .list());
  }

  @Test
  void aThousandMembersEachCountOnceHoweverOftenTheyPress() throws Exception {
    long poll = poll(SamplePolls.rules(Disclosure.ALWAYS, Secrecy.SECRET), PollKind.SINGLE);
    List<Callable<Boolean>> ballots = new ArrayList<>();
    for (int i = 0; i < VOTERS; i++) {
      Callable<Boolean> vote = voting(poll, voters.get(i), 1 + i % 3);
      ballots.add(vote);
      if (i % 10 == 0) {
        ballots.add(vote);
      }
    }

    assertThat(accepted(ballots)).isEqualTo(VOTERS);

    assertThat(polls.votes(samples.anna(), poll)).containsExactly(334, 333, 333);
    assertThat(polls.find(samples.anna(), poll).result().ballots()).isEqualTo(VOTERS);
    assertThat(polls.number("select count(*) from poll_voter where poll_id = ?", poll))
        .isEqualTo(VOTERS);
  }

  @Test
  void oneMemberAThousandTimesIsOneBallot() throws Exception {
    long poll = poll(SamplePolls.rules(Disclosure.ALWAYS, Secrecy.SECRET), PollKind.RANKED);
    List<Callable<Boolean>> ballots =
        IntStream.range(0, VOTERS)
            .<Callable<Boolean>>mapToObj(i -> voting(poll, voters.get(0), 1 + i % 3))
            .toList();

    assertThat(accepted(ballots)).isEqualTo(1);

    assertThat(polls.find(samples.anna(), poll).result().ballots()).isEqualTo(1);
  }

  @Test
  void changingAThousandTimesStaysOneBallot() throws Exception {
    long poll = poll(SamplePolls.changeable(), PollKind.SINGLE);
    List<Callable<Boolean>> ballots =
        IntStream.range(0, VOTERS)
            .<Callable<Boolean>>mapToObj(i -> voting(poll, voters.get(i % 5), 1 + i % 3))
            .toList();

    assertThat(accepted(ballots)).isEqualTo(VOTERS);

    PollResult result = polls.find(samples.anna(), poll).result();
    assertThat(result.ballots()).isEqualTo(5);
    assertThat(result.shares().stream().mapToInt(Share::votes).sum()).isEqualTo(5);
    for (int i = 0; i < 3; i++) {
      assertThat(result.shares().get(i).votes())
          .isEqualTo(
              (int)
                  polls.number(
                      "select count(*) from poll_voter where poll_id = ? and choice = ?",
                      poll,
                      String.valueOf(polls.options(poll).get(i))));
    }
  }

  @Test
  void ballotComesBeforeTheClosingOrIsRefused() throws Exception {
    long poll = poll(SamplePolls.rules(Disclosure.ALWAYS, Secrecy.SECRET), PollKind.SINGLE);
    List<Callable<Boolean>> ballots = new ArrayList<>();
    for (int i = 0; i < VOTERS; i++) {
      ballots.add(voting(poll, voters.get(i), 1));
    }
    ballots.add(
        VOTERS / 2,
        () -> {
          community.get(PollService.class).close(samples.moderator(), poll);
          return false;
        });

    long accepted = accepted(ballots);

    assertThat(accepted).isPositive().isLessThan(VOTERS);
    assertThat(polls.find(samples.anna(), poll).result().ballots()).isEqualTo((int) accepted);
    assertThat(polls.number("select count(*) from poll_voter where poll_id = ?", poll))
        .isEqualTo(accepted);
  }

  @Test
  void quorumIsReachedOnceAndTheClosingIsToldOnce() throws Exception {
    Instant closesAt = community.clock().instant().plus(Duration.ofHours(1));
    PollRules rules =
        new PollRules(
            PollRules.Electorate.members(),
            Disclosure.CLOSED,
            Secrecy.SECRET,
            false,
            closesAt,
            100);
    long poll = poll(rules, PollKind.SINGLE);
    accepted(
        IntStream.range(0, 200)
            .<Callable<Boolean>>mapToObj(i -> voting(poll, voters.get(i), 1))
            .toList());
    assertThat(told("QuorumReached", poll)).isEqualTo(1);

    community.clock().advance(Duration.ofHours(1));
    Callable<Boolean> pump = () -> community.get(PollPump.class).tellOfClosed() > 0;
    assertThat(accepted(List.of(pump, pump, pump, pump))).isPositive();
    assertThat(told("PollClosed", poll)).isEqualTo(1);
  }

  private static long told(String event, long poll) {
    return polls.number(
        """
        select count(*) from event_publication
        where event_type like ? and listener = 'notify-polls' and payload like ?\
        """,
        "%" + event,
        "%\"pollId\":" + poll + "%");
  }

  private static long poll(PollRules rules, PollKind kind) {
    return polls.add(samples.anna(), samples.question(samples.anna()).postId(), kind, rules);
  }

  /** Whether the ballot was accepted; only what was decided already may refuse it. */
  private static Callable<Boolean> voting(long poll, Actor voter, int place) {
    Ballot ballot = new Ballot(List.of(polls.options(poll).get(place - 1)), null);
    return () -> {
      try {
        community.get(BallotService.class).cast(voter, poll, ballot);
        return true;
      } catch (Conflict late) {
        assertThat(late.code()).isIn("poll.voted", "poll.closed");
        return false;
      }
    };
  }

  private static long accepted(List<Callable<Boolean>> deeds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Boolean>> outcomes = new ArrayList<>();
      for (Callable<Boolean> deed : deeds) {
        outcomes.add(
            threads.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      start.countDown();
      long accepted = 0;
      for (Future<Boolean> outcome : outcomes) {
        accepted += outcome.get(2, TimeUnit.MINUTES) ? 1 : 0;
      }
      return accepted;
    } finally {
      threads.shutdownNow();
    }
  }
}
