package org.parley.moderation.screening.criterion;

import java.time.Duration;
import java.util.List;

/** Anything that is written from an account younger than some days. */
public final class AccountAge implements Criterion {

  private final Duration youngest;

  AccountAge(Duration youngest) {
    this.youngest = youngest;
  }

  public static AccountAge of(Settings settings) {
    return new AccountAge(Duration.ofDays(settings.requiredNumber("days", 1, 3650)));
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    Duration age = post.writer().age();
    return age.compareTo(youngest) < 0
        ? List.of(Match.ofWhole(String.valueOf(Math.max(0, age.toDays())), 1))
        : List.of();
  }
}
