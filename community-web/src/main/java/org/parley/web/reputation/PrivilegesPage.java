package org.parley.web.reputation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parley.community.notification.InboxService;
import org.parley.community.reputation.Cause;
import org.parley.community.rule.Rules;
import org.parley.community.trust.Standing;
import org.parley.community.trust.TrustViews;
import org.parley.web.security.CurrentActor;

/**
 * {@code privileges.xhtml}: what reputation and trust let one do, what it takes, and for who is
 * signed in what is still missing.
 */
@Named
@RequestScoped
public class PrivilegesPage {

  @Inject CurrentActor currentActor;
  @Inject TrustViews views;
  @Inject InboxService inbox;

  private Standing standing;
  private List<TrustViews.Grant> privileges;

  public void load() {
    privileges = views.privileges(currentActor.actor());
    if (currentActor.isSignedIn()) {
      standing = views.own(currentActor.actor());
      inbox.see(currentActor.actor(), "/privileges");
    }
  }

  /** Null for a visitor. */
  public Standing getStanding() {
    return standing;
  }

  public List<TrustViews.Grant> getPrivileges() {
    return privileges;
  }

  public List<TrustViews.Rung> getLadder() {
    return views.ladder();
  }

  /** Points for one kind of vote on one kind of post. */
  public record PointRule(String cause, String subject, int points) {}

  /** What brings points and what costs them; what does neither is left out. */
  public List<PointRule> getPoints() {
    Rules rules = Rules.inForce();
    return Arrays.stream(Cause.values())
        .flatMap(
            cause ->
                cause.subjects().stream()
                    .map(
                        subject ->
                            new PointRule(
                                cause.word(),
                                subject.word(),
                                rules.number("points." + cause.word() + "." + subject.word()))))
        .filter(rule -> rule.points() != 0)
        .toList();
  }

  /** The most that up-votes bring on one day; 0 for no limit. */
  public int getPerDay() {
    return Rules.inForce().number("limit.points-per-day");
  }

  /** The days that the third level looks back. */
  public int getWindow() {
    return Rules.inForce().number("level.3.window-days");
  }
}
