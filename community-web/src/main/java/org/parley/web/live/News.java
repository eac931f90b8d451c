package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has everything told that became worth telling; one thing that fails holds up no other. */
@ApplicationScoped
public class News {

  private static final Logger LOG = Logger.getLogger(News.class.getName());

  @Inject ThreadNews threads;
  @Inject ListNews lists;
  @Inject WritingNews writing;
  @Inject InboxNews inboxes;
  @Inject ViewNews views;
  @Inject DocumentNews documents;
  @Inject ConversationNews conversations;
  @Inject WorkNews work;
  @Inject ReviewNews review;

  void tell(Pending pending) {
    pending.threads().forEach((thread, posts) -> attempt(() -> threads.tell(thread, posts)));
    attempt(() -> lists.tell(pending.risen()));
    attempt(() -> inboxes.tell(pending.inboxes()));
    pending.documents().forEach((id, cursors) -> attempt(() -> documents.tell(id, cursors)));
    pending.conversations().forEach(id -> attempt(() -> conversations.tell(id)));
    if (pending.isWork()) {
      attempt(work::tell);
    }
    if (pending.isReviewChanged()) {
      attempt(review::tell);
    }
    pending.writers().forEach((thread, members) -> attempt(() -> writing.tell(thread, members)));
  }

  /** Tells a page what it does not show yet. */
  void catchUp(Channel channel) {
    attempt(
        () -> {
          if (channel.watch() instanceof Watch.OfThread thread) {
            threads.catchUp(channel, thread);
          } else if (channel.watch() instanceof Watch.OfList list) {
            lists.catchUp(channel, list);
          } else if (channel.watch() instanceof Watch.OfDocument document) {
            documents.catchUp(channel, document.documentId());
          } else if (channel.watch() instanceof Watch.OfConversation conversation) {
            conversations.catchUp(channel, conversation.conversationId());
          } else if (channel.watch() instanceof Watch.OfWork) {
            work.catchUp(channel);
          } else if (channel.watch() instanceof Watch.OfReview) {
            review.catchUp(channel);
          }
        });
    attempt(() -> inboxes.catchUp(channel));
  }

  /** Tells how often threads were looked at. */
  void tellViews() {
    attempt(views::tell);
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Open pages were not told something; they catch up later", e);
    }
  }
}
