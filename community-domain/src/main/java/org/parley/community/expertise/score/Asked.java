package org.parley.community.expertise.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question as a {@link Forecast} remembers it. */
final class Asked {

  private final long askerId;
  private final Deed.Subject subject;
  private final double day;
  private final Map<Long, Given> answers = new HashMap<>();
  private Shortlist shortlist = Shortlist.NONE;
  private boolean isDecided;

  Asked(long askerId, Deed.Subject subject, double day) {
    this.askerId = askerId;
    this.subject = subject;
    this.day = day;
  }

  /**
   * Who seemed most likely when it was asked.
   *
   * @param members their numbers
   * @param features of each
   */
  record Shortlist(int[] members, List<double[]> features) {

    static final Shortlist NONE = new Shortlist(new int[0], List.of());

    /** The place on the list, or -1. */
    int find(int member) {
      for (int i = 0; i < members.length; i++) {
        if (members[i] == member) {
          return i;
        }
      }
      return -1;
    }
  }

  /** An answer to it. */
  static final class Given {

    final int member;
    final double day;
    private Endorsed.Weights weights = Endorsed.Weights.NONE;
    private boolean isAccepted;
    private boolean isOfficial;
    private double worth;

    Given(int member, double day) {
      this.member = member;
      this.day = day;
    }

    void endorse(Endorsement.Kind kind, double weight) {
      weights = weights.plus(kind, weight);
      isAccepted |= kind == Endorsement.Kind.ACCEPTED;
    }

    void makeOfficial() {
      isOfficial = true;
    }

    boolean isApproved() {
      return isAccepted || isOfficial;
    }

    /** By how much it is worth more than when this was asked last. */
    double gain(Worth scale) {
      double now =
          scale.of(
              new AnswerFact.Honours(
                  true, isApproved(), isAccepted, isOfficial, false, false, null),
              weights);
      double gain = now - worth;
      worth = now;
      return gain;
    }
  }

  long askerId() {
    return askerId;
  }

  Deed.Subject subject() {
    return subject;
  }

  double day() {
    return day;
  }

  void answered(long postId, Given answer) {
    answers.put(postId, answer);
  }

  /** Null when there is no such answer by somebody else. */
  Given answer(long postId) {
    return answers.get(postId);
  }

  List<Given> answers() {
    return new ArrayList<>(answers.values());
  }

  boolean isDecided() {
    return isDecided;
  }

  void decide() {
    isDecided = true;
  }

  Shortlist shortlist() {
    return shortlist;
  }

  void shortlist(Shortlist likely) {
    shortlist = likely;
  }
}
