package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code moderation-log.xhtml}: who kept order how, newest first. */
@Named
@RequestScoped
public class ModerationLogPage {

  private static final int PAGE = 50;

  @Inject CurrentActor currentActor;
  @Inject ModerationLogView log;
  @Inject Visit visit;

  private String after;
  private Page<LogLine> page = new Page<>(List.of(), null);

  public void load() {
    if (currentActor.isSignedIn()) {
      page = log.list(currentActor.actor(), after, PAGE);
    } else {
      visit.signInFirst();
    }
  }

  public List<LogLine> getLines() {
    return page.items();
  }

  /** The style of the action's badge. */
  public String tone(LogLine line) {
    return switch (line.action()) {
      case HIDDEN,
          HELD,
          MASKED,
          CLOSED,
          ROLLED_BACK,
          VERIFICATION_VOIDED,
          VERIFICATION_EXPIRED,
          WARNED,
          MUTED,
          SILENCED ->
          "warn";
      case DELETED, SUSPENDED, BANNED -> "bad";
      case RESTORED, REOPENED, VERIFIED, SANCTION_LIFTED -> "good";
      case DISMISSED,
          UNDONE,
          PINNED,
          UNPINNED,
          MOVED,
          SPLIT,
          MERGED,
          RETAGGED,
          VERIFICATION_WITHDRAWN,
          SANCTION_ENDED,
          SANCTION_UPHELD ->
          "";
    };
  }

  public Pager getPager() {
    return new Pager("/moderation/log", after, page.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
