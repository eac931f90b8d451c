package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.blog.BlogAuthorService;
import org.parley.community.blog.BlogKind;
import org.parley.community.blog.BlogService;
import org.parley.community.problem.Invalid;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;

/** What administrators do with blogs, and the page that shows it. */
@RequestScoped
public class AdminBlogDeeds {

  private static final String PAGE = "/admin/blogs";

  @Inject TidyForm form;
  @Inject BlogFields fields;
  @Inject BlogService blogs;
  @Inject BlogAuthorService authors;

  String perform(String deed) {
    switch (deed) {
      case "open" -> open();
      case "grant" -> authors.grant(form.actor(), form.of("member"));
      case "revoke" -> authors.revoke(form.actor(), form.of("member"));
      case "trust" -> authors.openToTrusted(form.actor());
      case "distrust" -> authors.closeToTrusted(form.actor());
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at(PAGE, deed.equals("open") ? "blog-opened" : "blog-rights");
  }

  /** What is done to one blog. */
  String perform(String deed, String slug) {
    switch (deed) {
      case "appoint" -> authors.appoint(form.actor(), slug, form.of("member"));
      case "dismiss" -> authors.dismiss(form.actor(), slug, form.of("member"));
      case "change" -> {
        blogs.change(form.actor(), slug, fields.read());
        return Done.at(PAGE + "/" + form.of("slug"), "blog-changed");
      }
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at(PAGE + "/" + slug, "blog-rights");
  }

  private void open() {
    switch (BlogKind.ofWord(form.of("kind"))) {
      case COMPANY -> blogs.openForCompany(form.actor(), fields.read());
      case SPACE -> blogs.openForSpace(form.actor(), fields.read());
      case MEMBER -> throw new Invalid("kind", "blog.kind");
    }
  }
}
