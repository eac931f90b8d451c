package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.blog.ArticleCommentService;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;

/** {@code article-comments.xhtml}: takes the form that closes or opens an article's comments. */
@Named
@RequestScoped
public class ArticleCommentsPage {

  @Inject TidyForm form;
  @Inject ArticleCommentService comments;
  @Inject Visit visit;

  private long id;

  public void load() {
    if (!visit.isSending()) {
      throw new NotFound("page.not-found");
    }
    if (form.signIn()) {
      form.send(this::perform);
    }
  }

  private String perform() {
    switch (form.of("do")) {
      case "close" -> comments.close(form.actor(), id);
      case "open" -> comments.open(form.actor(), id);
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at("/t/" + id, form.of("do").equals("close") ? "comments-closed" : "comments-open");
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
