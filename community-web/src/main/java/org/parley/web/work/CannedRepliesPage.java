package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.reply.CannedReplyService;
import org.parley.moderation.reply.CannedReplyView;
import org.parley.moderation.reply.CannedReplyViews;
import org.parley.moderation.reply.NewReply;
import org.parley.moderation.reply.ReplyPlaceholder;
import org.parley.moderation.reply.ReplyTemplate;
import org.parley.web.page.Done;
import org.parley.web.page.Pager;

/** {@code canned-replies.xhtml}: all canned replies, and the form for one more. */
@Named
@RequestScoped
public class CannedRepliesPage {

  static final String PATH = "/work/replies";

  private static final int PAGE = 25;

  @Inject WorkForm form;
  @Inject CannedReplyViews views;
  @Inject CannedReplyService service;

  private Page<CannedReplyView> replies = new Page<>(List.of(), null);

  /** Takes the form, then reads the list. */
  public void load() {
    if (form.open() && !form.send(this::write)) {
      replies = views.list(form.actor(), null, form.of("after"), PAGE);
    }
  }

  private String write() {
    NewReply reply = NewReply.of(form.of("title"), form.of("body"));
    return Done.at(address(service.write(form.actor(), reply, form.of("key"))), "replywritten");
  }

  static String address(long id) {
    return PATH + "/" + id;
  }

  public List<CannedReplyView> getReplies() {
    return replies.items();
  }

  public List<ReplyPlaceholder> getPlaceholders() {
    return List.of(ReplyPlaceholder.values());
  }

  public int getLongestTitle() {
    return NewReply.LONGEST_TITLE;
  }

  public int getLongestBody() {
    return ReplyTemplate.LONGEST;
  }

  public Pager getPager() {
    return new Pager(PATH, form.of("after"), replies.next());
  }
}
