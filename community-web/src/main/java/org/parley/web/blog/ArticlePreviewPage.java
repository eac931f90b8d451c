package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.blog.ArticleDraftViews;
import org.parley.community.markup.Markup;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code article-preview.xhtml}: an article as it will look. */
@Named
@RequestScoped
public class ArticlePreviewPage {

  @Inject CurrentActor currentActor;
  @Inject ArticleDraftViews drafts;
  @Inject Markup markup;
  @Inject Visit visit;

  private long id;
  private ArticleDraftView draft;

  public void load() {
    if (currentActor.isSignedIn()) {
      draft = drafts.find(currentActor.actor(), id);
    } else {
      visit.signInFirst();
    }
  }

  public ArticleDraftView getDraft() {
    return draft;
  }

  /** The text, rendered and sanitised as it will be when it is published. */
  public String getHtml() {
    return markup.render(draft.body()).html();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
