package org.parley.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.verification.QueueQuery;
import org.parley.moderation.verification.VerificationQueue;
import org.parley.moderation.verification.WaitingAnswer;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code verification.xhtml}: answers that were verified and are to be checked again. */
@Named
@RequestScoped
public class VerificationPage {

  private static final int PAGE = 25;

  @Inject CurrentActor currentActor;
  @Inject VerificationQueue queue;
  @Inject SpaceViews spaces;
  @Inject Visit visit;

  private String reason = "";
  private String space = "";
  private String after;
  private Page<WaitingAnswer> answers = new Page<>(List.of(), null);
  private List<SpaceView> spaceList;

  public void load() {
    if (currentActor.isSignedIn()) {
      answers =
          queue.list(currentActor.actor(), new QueueQuery(getReason(), getSpace(), after, PAGE));
    } else {
      visit.signInFirst();
    }
  }

  public List<WaitingAnswer> getAnswers() {
    return answers.items();
  }

  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.list(currentActor.actor());
    }
    return spaceList;
  }

  /** The address of the answers that wait for one reason, in the space chosen. */
  public String of(String word) {
    return "/verification?reason="
        + word
        + "&space="
        + URLEncoder.encode(getSpace(), StandardCharsets.UTF_8);
  }

  public Pager getPager() {
    return new Pager(
        of(URLEncoder.encode(getReason(), StandardCharsets.UTF_8)), after, answers.next());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space == null ? "" : space;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
