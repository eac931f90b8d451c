package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.blog.ArticleListing;
import org.parley.community.blog.ArticleRow;
import org.parley.community.blog.BlogDesk;
import org.parley.community.blog.BlogView;
import org.parley.community.blog.BlogViews;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code blog.xhtml}: a blog with its articles, the latest first. */
@Named
@RequestScoped
public class BlogPage {

  @Inject CurrentActor currentActor;
  @Inject BlogViews blogs;
  @Inject BlogDesk desk;
  @Inject ArticleListing listing;

  private String slug;
  private String after;
  private BlogView blog;
  private Page<ArticleRow> articles;
  private boolean isWriting;

  public void load() {
    blog = blogs.find(currentActor.actor(), slug);
    articles = listing.list(currentActor.actor(), slug, after, ArticleListing.PAGE);
    isWriting = currentActor.isSignedIn() && desk.mayWrite(currentActor.actor(), slug);
  }

  public BlogView getBlog() {
    return blog;
  }

  public List<ArticleRow> getArticles() {
    return articles.items();
  }

  /** Whether the reader may write in it. */
  public boolean isWriting() {
    return isWriting;
  }

  public Pager getPager() {
    return new Pager(blog.path(), after, articles.next());
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
