package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.NotFound;
import org.parley.moderation.reply.CannedReplyService;
import org.parley.moderation.reply.CannedReplyView;
import org.parley.moderation.reply.CannedReplyViews;
import org.parley.moderation.reply.NewReply;
import org.parley.web.page.Done;

/** {@code canned-reply.xhtml}: one canned reply, to change, approve or take away. */
@Named
@RequestScoped
public class CannedReplyPage {

  @Inject WorkForm form;
  @Inject CannedReplyViews views;
  @Inject CannedReplyService service;

  private long id;
  private CannedReplyView reply;

  public void load() {
    if (form.open() && !form.send(this::perform)) {
      reply = views.find(form.actor(), id);
    }
  }

  private String perform() {
    long version = form.required("version");
    return switch (form.of("do")) {
      case "save" -> {
        NewReply changed = NewReply.of(form.of("title"), form.of("body"));
        service.change(form.actor(), id, version, changed);
        yield Done.at(getAddress(), "saved");
      }
      case "approve" -> {
        service.approve(form.actor(), id, version);
        yield Done.at(getAddress(), "replyapproved");
      }
      case "remove" -> {
        service.remove(form.actor(), id, version);
        yield Done.at(CannedRepliesPage.PATH, "replyremoved");
      }
      default -> throw new NotFound("page.not-found");
    };
  }

  public CannedReplyView getReply() {
    return reply;
  }

  public String getAddress() {
    return CannedRepliesPage.address(id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
