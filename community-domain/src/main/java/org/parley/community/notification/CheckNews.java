package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.expertise.AnswerChecked;
import org.parley.community.expertise.CheckVerdict;

/**
 * Tells authors that staff found an answer of theirs outdated or wrong, so that they can edit it.
 * Nobody is named: it is the company that found it. A good answer is no news.
 */
@ApplicationScoped
public class CheckNews implements DomainEventListener {

  @Inject Subjects subjects;
  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-checks";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == AnswerChecked.class;
  }

  @Override
  public void on(DomainEvent event) {
    AnswerChecked checked = (AnswerChecked) event;
    if (!checked.verdict().equals(CheckVerdict.CORRECT.name())) {
      subjects.find(checked.postId()).ifPresent(answer -> tellAuthor(answer, checked));
    }
  }

  private void tellAuthor(Subject answer, AnswerChecked checked) {
    if (answer.authorId() != null) {
      herald.tell(
          new News(
              NotificationKind.MODERATION,
              "check:" + checked.postId(),
              checked.threadId(),
              checked.postId(),
              null,
              null,
              "CHECK_" + checked.verdict(),
              checked.at()),
          List.of(answer.authorId()));
    }
  }
}
