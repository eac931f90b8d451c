package org.parley.web.api.badge;

import java.util.List;
import org.parley.community.badge.BadgeTrials;
import org.parley.web.api.member.AuthorJson;

/** Who would get a badge now; some of them by name. */
public record BadgeTrialJson(long members, long awards, List<AuthorJson> named) {

  static BadgeTrialJson of(BadgeTrials.Trial trial) {
    return new BadgeTrialJson(
        trial.members(), trial.awards(), trial.named().stream().map(AuthorJson::of).toList());
  }
}
