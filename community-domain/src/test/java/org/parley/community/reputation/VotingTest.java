package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.rule.Rules;

/** Who is found to vote for other reasons than posts, and above all who is not. */
class VotingTest {

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final List<CastVote> votes = new ArrayList<>();
  private final Map<Long, Integer> posts = new HashMap<>();
  private long nextPost = 1;

  @Test
  void manyVotesOnOneAuthorInNoTimeAreSerial() {
    series(1, 2, 8, Duration.ofSeconds(10));

    assertThat(serial())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.memberIds()).containsExactly(1L, 2L);
              assertThat(found.votes()).hasSize(8);
              assertThat(found.seconds()).isEqualTo(70);
              assertThat(found.share()).isEqualTo(100);
            });
  }

  @Test
  void votesDownInARowAreSerialToo() {
    for (int i = 0; i < 6; i++) {
      votes.add(vote(1, 2, -1, START.plusSeconds(i * 8L)));
    }

    assertThat(serial()).hasSize(1);
  }

  @Test
  void whoReadsWhileVotingForAnAuthorIsAFan() {
    series(1, 2, 12, Duration.ofSeconds(90));

    assertThat(serial()).isEmpty();
  }

  @Test
  void whoLikesAllOfAnExpertsPostsInOneThreadIsGrateful() {
    for (int i = 0; i < 8; i++) {
      votes.add(new CastVote(1, 2, nextPost++, 77, 1, START.plusSeconds(i * 5L)));
    }

    assertThat(serial()).isEmpty();
  }

  @Test
  void whoVotesForManyInAHurryIsInAHurry() {
    for (int i = 0; i < 12; i++) {
      votes.add(vote(1, 2 + i % 2, 1, START.plusSeconds(i * 10L)));
    }

    assertThat(serial()).isEmpty();
  }

  @Test
  void aPairAndARingThatVoteForHardlyAnybodyElseAreFound() {
    naturalCommunity(new Random(7), 80);
    List<Long> ring = List.of(1_001L, 1_002L, 1_003L, 1_004L, 1_005L);
    for (int i = 0; i < ring.size(); i++) {
      posts.put(ring.get(i), 6);
      for (int n = 0; n < 6; n++) {
        votes.add(later(ring.get(i), ring.get((i + 1) % ring.size()), n * 9L + i));
      }
    }
    posts.put(2_001L, 6);
    posts.put(2_002L, 6);
    for (int n = 0; n < 6; n++) {
      votes.add(later(2_001, 2_002, n * 7L));
      votes.add(later(2_002, 2_001, n * 7L + 3));
    }

    assertThat(mutual())
        .extracting(Suspicion::memberIds)
        .containsExactlyInAnyOrder(ring, List.of(2_001L, 2_002L));
  }

  @Test
  void anExpertWhomARingAlsoVotesForIsNotOfTheRing() {
    naturalCommunity(new Random(11), 80);
    for (long member : List.of(1_001L, 1_002L, 1_003L)) {
      posts.put(member, 5);
      for (long other : List.of(1_001L, 1_002L, 1_003L)) {
        for (int n = 0; member != other && n < 6; n++) {
          votes.add(later(member, other, n * 11L + member));
        }
      }
    }
    // member 1 writes most; the ring likes it, and it thanks one of them while it likes many
    for (int n = 0; n < 6; n++) {
      votes.add(later(1_001, 1, n * 13L));
      votes.add(later(1, 1_001, n * 13L + 2));
    }

    assertThat(mutual())
        .singleElement()
        .extracting(Suspicion::memberIds)
        .isEqualTo(List.of(1_001L, 1_002L, 1_003L));
  }

  @Test
  void whereTwoWriteNearlyEverythingNearlyEveryVoteIsTheirsByNature() {
    posts.put(1L, 60);
    posts.put(2L, 50);
    posts.put(3L, 10);
    for (int n = 0; n < 20; n++) {
      votes.add(later(1, 2, n * 5L));
      votes.add(later(2, 1, n * 5L + 1));
      votes.add(later(3, n % 2 + 1L, n * 5L + 2));
    }

    assertThat(mutual()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void natureIsLeftAlone(int seed) {
    naturalCommunity(new Random(seed), 60 + seed * 40);

    assertThat(serial()).isEmpty();
    assertThat(mutual()).isEmpty();
  }

  /**
   * Members read in sittings, come across authors as often as those write, like about every third
   * post, and some like one author in particular.
   */
  private void naturalCommunity(Random chance, int members) {
    List<Long> authors = new ArrayList<>();
    for (long member = 1; member <= members; member++) {
      int written = (int) Math.max(1, 120 / member);
      posts.put(member, written);
      for (int i = 0; i < written; i++) {
        authors.add(member);
      }
    }
    for (long member = 1; member <= members; member++) {
      long idol = authors.get(chance.nextInt(authors.size()));
      boolean isFan = chance.nextInt(4) == 0;
      int sittings = 1 + chance.nextInt(20);
      for (int sitting = 0; sitting < sittings; sitting++) {
        Instant now = START.plus(Duration.ofMinutes(chance.nextInt(80 * 24 * 60)));
        for (int read = 1 + chance.nextInt(25); read > 0; read--) {
          now = now.plusSeconds(15 + chance.nextInt(180));
          long author = authors.get(chance.nextInt(authors.size()));
          author = isFan && chance.nextInt(3) == 0 ? idol : author;
          if (author != member && chance.nextInt(3) == 0) {
            votes.add(vote(member, author, chance.nextInt(12) == 0 ? -1 : 1, now));
          }
        }
      }
    }
  }

  private void series(long voter, long author, int number, Duration pause) {
    for (int i = 0; i < number; i++) {
      votes.add(vote(voter, author, 1, START.plus(pause.multipliedBy(i))));
    }
  }

  private CastVote later(long voter, long author, long hours) {
    return vote(voter, author, 1, START.plus(Duration.ofHours(hours)));
  }

  private CastVote vote(long voter, long author, int value, Instant at) {
    long post = nextPost++;
    return new CastVote(voter, author, post, post, value, at);
  }

  private List<Suspicion> serial() {
    return new SerialVotes(Rules.inForce()).in(votes);
  }

  private List<Suspicion> mutual() {
    return new MutualVotes(Rules.inForce())
        .in(votes.stream().filter(vote -> vote.value() > 0).toList(), posts);
  }
}
