package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.blog.BlogDesk;
import org.parley.community.blog.BlogView;
import org.parley.community.blog.BlogViews;
import org.parley.community.member.Author;
import org.parley.web.housekeeping.TidyForm;

/** {@code admin-blog.xhtml}: one blog, what is said of it, and who writes in it. */
@Named
@RequestScoped
public class AdminBlogPage {

  @Inject TidyForm form;
  @Inject BlogViews blogs;
  @Inject BlogDesk desk;
  @Inject AdminBlogDeeds deeds;

  private String slug;
  private BlogView blog;
  private List<Author> authors = List.of();

  public void load() {
    blog = blogs.find(form.actor(), slug);
    if (!form.send(() -> deeds.perform(form.of("do"), slug))) {
      authors = desk.authors(form.actor(), slug);
    }
  }

  public BlogView getBlog() {
    return blog;
  }

  public List<Author> getAuthors() {
    return authors;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
