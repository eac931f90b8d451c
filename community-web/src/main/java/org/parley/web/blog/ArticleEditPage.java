package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.blog.ArticleDraftViews;
import org.parley.community.blog.BlogDesk;
import org.parley.community.blog.BlogView;
import org.parley.community.blog.BlogViews;
import org.parley.community.problem.NotAllowed;
import org.parley.web.security.CurrentActor;

/**
 * {@code article-edit.xhtml}: an article that is being written, a new one under the address of its
 * blog or one with a draft under that one's own.
 */
@Named
@RequestScoped
public class ArticleEditPage {

  @Inject CurrentActor currentActor;
  @Inject ArticleForm form;
  @Inject ArticleDraftViews drafts;
  @Inject BlogViews blogs;
  @Inject BlogDesk desk;

  private Long id;
  private String blogSlug;
  private ArticleDraftView draft;
  private BlogView blog;

  public void load() {
    if (!form.signIn()) {
      return;
    }
    if (id != null && form.isPublished(id)) {
      return;
    }
    if (form.send(id, blogSlug)) {
      return;
    }
    Long known = form.draftId() == null ? id : form.draftId();
    if (known != null) {
      draft = drafts.find(currentActor.actor(), known);
      blogSlug = draft.blog().slug();
    }
    blog = blogs.find(currentActor.actor(), blogSlug);
    if (draft == null && !desk.mayWrite(currentActor.actor(), blogSlug)) {
      throw new NotAllowed("blog.write-not-allowed");
    }
  }

  /** What is kept of it; null for an article that nothing was kept of yet. */
  public ArticleDraftView getDraft() {
    return draft;
  }

  public BlogView getBlog() {
    return blog;
  }

  /** Whether the reader may change it, and not just read it. */
  public boolean isWriting() {
    return desk.mayWrite(currentActor.actor(), blogSlug);
  }

  /** Where the form goes. */
  public String getAddress() {
    return draft == null ? blog.path() + "/write" : draft.path();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getBlogSlug() {
    return blogSlug;
  }

  public void setBlogSlug(String blogSlug) {
    this.blogSlug = blogSlug;
  }
}
