package org.parley.community.asking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parley.community.invitation.InviteeLoad;

/**
 * Chooses whom to ask among those who know. Whoever fits the question about equally well takes
 * turns: the one comes first who was asked less of late, and then the one whose last time is longer
 * ago. Only who fits clearly worse waits until none of the better ones may be asked.
 */
final class FairChoice {

  /** Within this part of the best one's score, people are equally good. */
  private static final double BAND = 0.6;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate candidate) -> candidate.band)
          .thenComparingInt(candidate -> candidate.load.lately())
          .thenComparing(candidate -> lastAsked(candidate.load))
          .thenComparing(Candidate::score, Comparator.reverseOrder())
          .thenComparingLong(candidate -> candidate.load.memberId());

  private FairChoice() {}

  /**
   * Somebody who knows.
   *
   * @param score how well they fit the question, more than 0
   * @param band 0 for who is as good as the best, then 1, 2, …
   */
  record Candidate(String name, double score, InviteeLoad load, int band) {

    static Candidate of(String name, double score, InviteeLoad load) {
      return new Candidate(name, score, load, 0);
    }

    private Candidate against(double best) {
      return new Candidate(
          name, score, load, (int) Math.floor(Math.log(score / best) / Math.log(BAND)));
    }
  }

  /** At most so many, of those who may be asked and were here of late. */
  static List<Candidate> choose(List<Candidate> known, int most, Instant seenSince) {
    List<Candidate> free =
        known.stream()
            .filter(candidate -> candidate.load.isAvailable() && candidate.score > 0)
            .filter(candidate -> wasSeen(candidate.load, seenSince))
            .toList();
    double best = free.stream().mapToDouble(Candidate::score).max().orElse(1);
    return free.stream()
        .map(candidate -> candidate.against(best))
        .sorted(ORDER)
        .limit(most)
        .toList();
  }

  private static boolean wasSeen(InviteeLoad load, Instant since) {
    return load.lastSeenAt() != null && load.lastSeenAt().isAfter(since);
  }

  private static Instant lastAsked(InviteeLoad load) {
    return load.lastAskedAt() == null ? Instant.EPOCH : load.lastAskedAt();
  }
}
