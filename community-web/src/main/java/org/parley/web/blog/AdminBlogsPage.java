package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.blog.BlogDesk;
import org.parley.community.blog.BlogKind;
import org.parley.community.blog.BlogView;
import org.parley.community.blog.BlogViews;
import org.parley.community.member.Author;
import org.parley.web.housekeeping.TidyForm;

/** {@code admin-blogs.xhtml}: all blogs, one more, and who may have their own. */
@Named
@RequestScoped
public class AdminBlogsPage {

  @Inject TidyForm form;
  @Inject BlogViews blogs;
  @Inject BlogDesk desk;
  @Inject AdminBlogDeeds deeds;

  private List<BlogView> list = List.of();
  private List<Author> granted = List.of();

  public void load() {
    if (form.send(() -> deeds.perform(form.of("do")))) {
      return;
    }
    list = blogs.listAll(form.actor());
    granted = desk.granted(form.actor());
  }

  public List<BlogView> getBlogs() {
    return list;
  }

  /** Who may have a blog of their own because an administrator said so. */
  public List<Author> getGranted() {
    return granted;
  }

  public boolean isOpenToTrusted() {
    return desk.isOpenToTrusted();
  }

  public String getKind() {
    return form.of("kind", BlogKind.COMPANY.word());
  }
}
