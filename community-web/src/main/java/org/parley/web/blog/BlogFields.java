package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.blog.BlogForm;
import org.parley.web.housekeeping.TidyForm;

/** What was typed of a blog. */
@RequestScoped
public class BlogFields {

  @Inject TidyForm form;

  BlogForm read() {
    return new BlogForm(
        form.of("slug"), form.of("title"), form.of("description"), form.of("space"));
  }
}
