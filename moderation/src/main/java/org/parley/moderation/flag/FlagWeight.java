package org.parley.moderation.flag;

import org.parley.community.member.Actor;
import org.parley.community.rule.Rules;

/**
 * How much a flag counts, in per cent of an ordinary member's: by the trust level of who raised it,
 * times what became of their earlier flags. Who was always wrong weighs nothing and who was always
 * right half as much again as usual; before enough were judged nothing is known and nothing
 * changes. It is fixed when the flag is raised, with what it was made of.
 *
 * @param trust the flagger's trust level; {@value #STAFF} for staff
 * @param upheld how many of the latest judged flags were right
 * @param judged how many of them were judged
 * @param weight 0 or more
 */
public record FlagWeight(int trust, int upheld, int judged, int weight) {

  /** Stands for staff in place of a trust level. */
  public static final int STAFF = 5;

  /** Flags before the latest so many are forgotten. */
  static final int REMEMBERED = 50;

  /** What became of a member's latest flags. */
  record Record(int upheld, int judged) {}

  static FlagWeight of(Actor flagger, Record past, Rules rules) {
    int trust = flagger.isStaff() ? STAFF : flagger.trust().number();
    int usual = rules.number("flag.weight." + (flagger.isStaff() ? "staff" : trust));
    return new FlagWeight(
        trust, past.upheld, past.judged, Math.round(usual * accuracy(past, rules) / 100f));
  }

  /** In per cent: twice the share of flags that were right, within bounds. */
  private static int accuracy(Record past, Rules rules) {
    if (past.judged < rules.number("flag.accuracy.judged")) {
      return 100;
    }
    return Math.min(rules.number("flag.accuracy.most"), 200 * past.upheld / past.judged);
  }

  public boolean isByStaff() {
    return trust == STAFF;
  }
}
