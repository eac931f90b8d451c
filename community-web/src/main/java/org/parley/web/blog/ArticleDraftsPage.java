package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.blog.ArticleDraftViews;
import org.parley.web.page.Messages;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code article-drafts.xhtml}: what the reader is writing, has scheduled, or could not publish.
 */
@Named
@RequestScoped
public class ArticleDraftsPage {

  @Inject CurrentActor currentActor;
  @Inject ArticleDraftViews views;
  @Inject Messages messages;
  @Inject Visit visit;

  private List<ArticleDraftView> drafts = List.of();

  public void load() {
    if (currentActor.isSignedIn()) {
      drafts = views.list(currentActor.actor(), null);
    } else {
      visit.signInFirst();
    }
  }

  public List<ArticleDraftView> getDrafts() {
    return drafts;
  }

  /** Why an article was held back, in words. */
  public String why(ArticleDraftView draft) {
    return messages.text("problem." + draft.trouble());
  }
}
