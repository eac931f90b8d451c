package org.parley.community.expertise.score;

import java.time.Instant;

/**
 * What one member's answers come to in one scope: counts, and sums that fade. It grows answer by
 * answer; the order does not matter.
 */
public final class Reckoning {

  private final HalfLives halfLives;
  private int answers;
  private int judged;
  private int approved;
  private int accepted;
  private int verified;
  private double approvedFor;
  private double judgedFor;
  private double earned = LogMass.NONE;
  private double lost = LogMass.NONE;
  private double active = LogMass.NONE;
  private double recent = LogMass.NONE;
  private double lasting = LogMass.NONE;
  private Instant last;

  Reckoning(HalfLives halfLives) {
    this.halfLives = halfLives;
  }

  /**
   * What one answer brings.
   *
   * @param worth what it earns
   * @param effort what it is for the community that it was given at all
   * @param approved how far it was approved, and judged, by somebody whose word counts
   */
  record Gain(double worth, double effort, double approved, double judged) {}

  void add(AnswerFact answer, Gain gain) {
    AnswerFact.Honours honours = answer.honours();
    answers++;
    judged += honours.isJudged() ? 1 : 0;
    approved += honours.isApproved() ? 1 : 0;
    accepted += honours.isAccepted() ? 1 : 0;
    verified += honours.isVerified() ? 1 : 0;
    approvedFor += gain.approved();
    judgedFor += gain.judged();
    Instant at = answer.answeredAt();
    earned = LogMass.plus(earned, LogMass.of(gain.worth(), at, halfLives.days()));
    lost = LogMass.plus(lost, LogMass.of(-gain.worth(), at, halfLives.days()));
    active = LogMass.plus(active, LogMass.of(gain.effort(), at, halfLives.days()));
    recent = LogMass.plus(recent, LogMass.of(gain.effort(), at, halfLives.recentDays()));
    lasting = LogMass.plus(lasting, LogMass.of(gain.effort(), at, halfLives.topicDays()));
    last = last == null || at.isAfter(last) ? at : last;
  }

  public int answers() {
    return answers;
  }

  public int judged() {
    return judged;
  }

  public int approved() {
    return approved;
  }

  public int accepted() {
    return accepted;
  }

  public int verified() {
    return verified;
  }

  /**
   * The combined score, as a {@link LogMass}: what independent people made of the answers, raised
   * or lowered by the share of approved among judged ones.
   */
  public double endorsed() {
    return LogMass.times(LogMass.minus(earned, lost), Worth.approval(approvedFor, judgedFor));
  }

  /** How much was answered, as a {@link LogMass}. */
  public double active() {
    return active;
  }

  /** The same with the shorter half-life. */
  public double recent() {
    return recent;
  }

  /** The same with the half-life of topics. */
  public double lasting() {
    return lasting;
  }

  public Instant lastAnswerAt() {
    return last;
  }
}
