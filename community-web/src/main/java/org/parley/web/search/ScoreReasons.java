package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.community.problem.Conflict;
import org.parley.search.ScoreExplanation;
import org.parley.search.ScorePart;
import org.parley.search.Search;
import org.parley.search.SearchHit;
import org.parley.web.page.Feedback;
import org.parley.web.security.CurrentActor;

/** Says staff, on {@code search.xhtml}, how the order of the hits came about. */
@Named
@RequestScoped
public class ScoreReasons {

  @Inject CurrentActor currentActor;
  @Inject Search search;
  @Inject SearchPage page;
  @Inject Feedback feedback;

  private String explain = "";
  private Map<Long, ScoreExplanation> reasons;

  /** Whether the reader may ask for it. */
  public boolean isOffered() {
    return currentActor.actor().isStaff();
  }

  /** Whether it is shown: asked for by somebody who may. */
  public boolean isShown() {
    return isOffered() && explain.equals("true");
  }

  /** The same search with reasons. */
  public String getAddress() {
    return page.sorted("") + "&explain=true";
  }

  /** What the score of a hit adds up from, the most first; none for what is found without words. */
  public List<ScorePart> of(SearchHit hit) {
    ScoreExplanation reason = isShown() ? reasons().get(hit.postId()) : null;
    return reason == null ? List.of() : reason.parts();
  }

  public String amount(ScorePart part) {
    return String.format(Locale.ROOT, "%.2f", part.score());
  }

  private Map<Long, ScoreExplanation> reasons() {
    if (reasons == null) {
      try {
        reasons = search.explain(currentActor.actor(), page.query(), page.shown());
      } catch (Conflict unavailable) {
        feedback.refuse(unavailable);
        reasons = Map.of();
      }
    }
    return reasons;
  }

  public String getExplain() {
    return explain;
  }

  public void setExplain(String explain) {
    this.explain = explain == null ? "" : explain;
  }
}
