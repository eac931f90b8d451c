package org.parley.web.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadType;
import org.parley.web.page.Messages;

/** How lists tell of threads: a question has answers, a discussion has replies. */
@Named
@ApplicationScoped
public class ThreadWords {

  @Inject Messages messages;

  /** The orders that readers choose from. */
  public List<SortLink> getSorts() {
    return SortLink.ALL;
  }

  /** {@code 3 answers}. */
  public String answers(ThreadRow row) {
    return answers(row.type(), row.answerCount());
  }

  /** {@code 3 answers}, {@code 1 reply}. */
  public String answers(ThreadType type, int count) {
    return messages.text(type == ThreadType.QUESTION ? "thread.answers" : "thread.replies", count);
  }

  /** The class by which a list shows how far a question is from being solved. */
  public String answersKind(ThreadRow row) {
    if (row.type() != ThreadType.QUESTION) {
      return "";
    } else if (row.isAccepted()) {
      return "is-accepted";
    }
    return row.answerCount() > 0 ? "is-answered" : "is-none";
  }

  /** The same in words. */
  public String answersHint(ThreadRow row) {
    return row.isAccepted() ? messages.text("thread.has-accepted") : answers(row);
  }

  /** What the last one to write there did: asked, began, replied. */
  public String lastDeed(ThreadRow row) {
    if (row.lastActivityAt().isAfter(row.createdAt())) {
      return messages.text("thread.replied");
    }
    return switch (row.type()) {
      case QUESTION -> messages.text("thread.asked");
      case DISCUSSION -> messages.text("thread.began");
      case IDEA, ARTICLE, DOCUMENT -> messages.text("thread.deed." + row.type());
    };
  }

  /** The classes of a post on its page. */
  public String kind(PostView post) {
    StringBuilder kind = new StringBuilder(post.kind().isOpening() ? "question" : "answer");
    if (post.isOfficial()) {
      kind.append(" is-official");
    }
    if (post.isAccepted()) {
      kind.append(" is-accepted");
    }
    if (post.isHidden()) {
      kind.append(" is-hidden");
    }
    if (post.isDeleted()) {
      kind.append(" is-deleted no-vote");
    }
    return kind.toString();
  }

  /** Whether there is anything to tell about the post in a badge. */
  public boolean hasState(PostView post) {
    return post.isOfficial()
        || post.isAccepted()
        || post.isVerified()
        || post.isHidden()
        || post.isDeleted();
  }

  public boolean mayAccept(PostView post) {
    return post.may().accept() && !post.isAccepted();
  }

  public boolean mayWithdraw(PostView post) {
    return post.may().accept() && post.isAccepted();
  }

  public boolean mayMakeOfficial(PostView post) {
    return post.may().makeOfficial() && !post.isOfficial();
  }

  public boolean mayWithdrawOfficial(PostView post) {
    return post.may().makeOfficial() && post.isOfficial();
  }

  /** Whether there is anything in the post's menu. */
  public boolean hasMenu(PostView post) {
    return post.may().makeOfficial() || post.may().hide() || post.may().delete();
  }

  /** The words of the reasons for closing. */
  public List<String> getCloseReasons() {
    return Arrays.stream(CloseReason.values()).map(CloseReason::word).toList();
  }
}
