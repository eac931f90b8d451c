package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.member.TrustLevel;
import org.parley.community.poll.Disclosure;
import org.parley.community.poll.PollGroups;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.Secrecy;
import org.parley.community.poll.Voters;
import org.parley.web.security.CurrentActor;

/** What the fields of a poll offer to choose from. */
@Named
@RequestScoped
public class PollChoices {

  @Inject CurrentActor currentActor;
  @Inject PollGroups groups;

  private List<PollGroups.Group> known;

  public List<String> getKinds() {
    return Stream.of(PollKind.values()).map(PollKind::word).toList();
  }

  /**
   * Not staff for who is none, and no group for who is in none.
   *
   * @param isGrouped whether groups are offered at all
   */
  public List<String> voters(boolean isGrouped) {
    return Stream.of(Voters.values())
        .filter(who -> isOffered(who, isGrouped))
        .map(Voters::word)
        .toList();
  }

  private boolean isOffered(Voters voters, boolean isGrouped) {
    return switch (voters) {
      case MEMBERS, TRUST -> true;
      case GROUP -> isGrouped && !getGroups().isEmpty();
      case STAFF -> currentActor.actor().isStaff();
    };
  }

  /** One query for a page that offers them. */
  public List<PollGroups.Group> getGroups() {
    if (known == null) {
      known = groups.of(currentActor.actor());
    }
    return known;
  }

  /** The levels above that of newcomers, whom no poll shuts out by their level. */
  public List<String> getLevels() {
    return Stream.of(TrustLevel.values())
        .filter(level -> level != TrustLevel.NEW)
        .map(TrustLevel::word)
        .toList();
  }

  public List<String> getResults() {
    return Stream.of(Disclosure.values()).map(Disclosure::word).toList();
  }

  public List<String> getBallots() {
    return Stream.of(Secrecy.values()).map(Secrecy::word).toList();
  }

  /** Periods as {@link ClosingTime} reads them, and its two other words. */
  public List<String> getClosings() {
    return List.of("never", "P1D", "P3D", "P7D", "P14D", "P1M", "at");
  }
}
