package org.parley.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.draft.DraftPlace;
import org.parley.community.draft.DraftService;
import org.parley.community.draft.DraftView;
import org.parley.community.draft.DraftViews;
import org.parley.community.markup.Excerpt;
import org.parley.community.page.Page;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Messages;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code drafts.xhtml}: a member's own drafts, to go on with or to throw away. */
@Named
@RequestScoped
public class DraftsPage {

  private static final int PAGE = 20;
  private static final int EXCERPT = 220;

  @Inject CurrentActor currentActor;
  @Inject DraftViews views;
  @Inject DraftService drafts;
  @Inject Feedback feedback;
  @Inject Messages messages;

  private String after;
  private String discarded;
  private Long version;
  private Page<DraftView> page;

  /** Also takes a form that names a draft to throw away. */
  public void load(Visit visit) {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    if (visit.isSending() && discarded != null && version != null) {
      discard(visit);
    }
    page = views.list(currentActor.actor(), after, PAGE);
  }

  private void discard(Visit visit) {
    try {
      drafts.discard(currentActor.actor(), DraftPlace.of(discarded), version);
      visit.goTo("/drafts?done=discarded");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public List<DraftView> getListed() {
    return page == null ? List.of() : page.items();
  }

  public Pager getPager() {
    return new Pager("/drafts", after, page == null ? null : page.next());
  }

  /** What it will be: {@code Answer to}. */
  public String kind(DraftView draft) {
    boolean discussion = draft.text().type().equals("discussion");
    return messages.text("drafts." + (discussion ? "discussion" : draft.place().kind().word()));
  }

  /** The title of what it belongs to, as far as there is one to show. */
  public String title(DraftView draft) {
    if (draft.place().kind() == DraftPlace.Kind.ASK) {
      String title = draft.text().title();
      return title.isBlank() ? messages.text("drafts.untitled") : title;
    }
    return draft.threadTitle() == null ? messages.text("drafts.gone") : draft.threadTitle();
  }

  /** Its first words, with the Markdown as it was typed. */
  public String excerpt(DraftView draft) {
    return Excerpt.of(draft.text().body(), EXCERPT);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getDiscarded() {
    return discarded;
  }

  public void setDiscarded(String discarded) {
    this.discarded = discarded;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
