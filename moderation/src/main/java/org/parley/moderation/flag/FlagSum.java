package org.parley.moderation.flag;

import java.util.Collection;
import org.parley.community.rule.Rules;

/**
 * What the open flags of one post weigh together. However many newcomers flag it, together they
 * weigh no more than a bound: accounts that were made for it hide nothing.
 */
final class FlagSum {

  private FlagSum() {}

  static int of(Collection<FlagWeight> flags, Rules rules) {
    int newcomers = 0;
    int others = 0;
    for (FlagWeight flag : flags) {
      if (flag.trust() == 0) {
        newcomers += flag.weight();
      } else {
        others += flag.weight();
      }
    }
    return others + Math.min(newcomers, rules.number("flag.newcomers.most"));
  }
}
