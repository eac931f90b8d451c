package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.document.comment.CommentService;
import org.parley.community.document.comment.CommentViews;
import org.parley.community.document.comment.NewComment;
import org.parley.community.document.comment.PassageComment;
import org.parley.community.problem.Invalid;
import org.parley.web.notification.Bell;
import org.parley.web.page.Done;

/** {@code document-comments.xhtml}: what editors say about passages of a draft. */
@Named
@RequestScoped
public class DocumentCommentsPage {

  @Inject DocumentForm form;
  @Inject CommentViews views;
  @Inject CommentService service;
  @Inject Bell bell;

  private long id;
  private CommentViews.Comments comments;

  /** A stretch of the text, marked when somebody comments on it. */
  public record Stretch(String text, Long comment) {

    public boolean isMarked() {
      return comment != null;
    }
  }

  public void load() {
    if (form.open() && !form.send(this::perform)) {
      comments = views.of(form.actor(), id);
      bell.seePage("/documents/" + id + "/comments");
    }
  }

  private String perform() {
    String page = "/documents/" + id + "/comments";
    switch (form.of("do")) {
      case "add" -> {
        long comment = service.add(form.actor(), id, added());
        return Done.at(page, "documentcomment") + "#comment-" + comment;
      }
      case "answer" -> service.answer(form.actor(), id, form.id("comment"), form.of("body"));
      case "resolve" -> service.resolve(form.actor(), id, form.id("comment"));
      case "reopen" -> service.reopen(form.actor(), id, form.id("comment"));
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at(page, "comment" + form.of("do"));
  }

  /** Script tells the place of what is selected; without it the words are looked for. */
  private NewComment added() {
    return form.of("from").isEmpty()
        ? NewComment.onWords(form.of("body"), form.of("quote"))
        : new NewComment(
            form.of("body"), form.number("head"), form.number("from"), form.number("to"), "");
  }

  public CommentViews.Comments getComments() {
    return comments;
  }

  /** The text, cut where passages begin and end; of passages that overlap the first is marked. */
  public List<Stretch> getStretches() {
    List<Stretch> stretches = new ArrayList<>();
    String text = comments.text();
    int at = 0;
    for (PassageComment comment : comments.open()) {
      boolean isFree = !comment.isGone() && comment.passage().from() >= at;
      if (isFree) {
        stretches.add(new Stretch(text.substring(at, comment.passage().from()), null));
        stretches.add(
            new Stretch(
                text.substring(comment.passage().from(), comment.passage().to()), comment.id()));
        at = comment.passage().to();
      }
    }
    stretches.add(new Stretch(text.substring(at), null));
    return stretches;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
