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

/** {@code blogs.xhtml}: all blogs, and the latest articles of them all. */
@Named
@RequestScoped
public class BlogsPage {

  @Inject CurrentActor currentActor;
  @Inject BlogViews blogs;
  @Inject BlogDesk desk;
  @Inject ArticleListing listing;
  @Inject OwnBlogForm form;

  private String after;
  private List<BlogView> list = List.of();
  private List<BlogView> writable = List.of();
  private Page<ArticleRow> articles = new Page<>(List.of(), null);

  public void load() {
    if (form.send()) {
      return;
    }
    list = blogs.list(currentActor.actor());
    writable = blogs.listWritable(currentActor.actor());
    articles = listing.list(currentActor.actor(), null, after, ArticleListing.PAGE);
  }

  public List<BlogView> getBlogs() {
    return list;
  }

  /** Blogs in which the reader writes. */
  public List<BlogView> getWritable() {
    return writable;
  }

  public List<ArticleRow> getArticles() {
    return articles.items();
  }

  /** Whether the reader may open a blog of their own. */
  public boolean isOpening() {
    return desk.mayOpen(currentActor.actor());
  }

  public Pager getPager() {
    return new Pager("/blogs", after, articles.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
