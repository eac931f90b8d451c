package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.blog.ArticleView;
import org.parley.community.blog.ArticleViews;
import org.parley.web.security.CurrentActor;

/** What the page of an article's thread shows beyond other threads; read once a page. */
@Named
@RequestScoped
public class ArticlePanel {

  @Inject CurrentActor currentActor;
  @Inject ArticleViews articles;

  private ArticleView article;

  /** A page shows one article. */
  public ArticleView of(long threadId) {
    if (article == null) {
      article = articles.find(currentActor.actor(), threadId);
    }
    return article;
  }
}
