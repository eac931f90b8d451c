package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.checking.Check;
import org.parley.community.checking.CheckQueue;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code checks.xhtml}: drawn answers that wait for the staff, and those that were judged. */
@Named
@RequestScoped
public class ChecksPage {

  private static final int PAGE = 25;
  private static final String PATH = "/moderation/checks";

  @Inject CurrentActor currentActor;
  @Inject CheckQueue queue;
  @Inject Visit visit;

  private String show;
  private String after;
  private Page<Check> checks = new Page<>(List.of(), null);

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    checks =
        switch (getShown()) {
          case "waiting" -> queue.waiting(currentActor.actor(), after, PAGE);
          case "judged" -> queue.judged(currentActor.actor(), after, PAGE);
          default -> throw new NotFound("page.not-found");
        };
  }

  public List<Check> getChecks() {
    return checks.items();
  }

  /** {@code waiting} or {@code judged}. */
  public String getShown() {
    return show == null || show.isEmpty() ? "waiting" : show;
  }

  /** The address of one of the two lists. */
  public String shown(String word) {
    return word.equals("waiting") ? PATH : PATH + "?show=" + word;
  }

  /** Whether the reader took this check. */
  public boolean isMine(Check check) {
    return check.isClaimed() && currentActor.actor().isMember(check.claimedBy().id());
  }

  public Pager getPager() {
    return new Pager(shown(getShown()), after, checks.next());
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
