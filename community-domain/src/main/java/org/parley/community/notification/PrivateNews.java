package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/**
 * Tells the two sides of a private conversation what happened there. Only the title of the public
 * thread is told, and only to who may read it: never a word of the conversation.
 */
@ApplicationScoped
public class PrivateNews implements DomainEventListener {

  /** Something was said in a chat: mailed only when it stays unread. */
  static final String MESSAGE = "MESSAGE";

  /** How long a chat message may stay unread before it is mailed. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String OCCASION = "conversation-line:";

  @Inject PrivateSubjects subjects;
  @Inject Herald herald;

  /** The key under which a member is told of one line, once. */
  public static String occasion(long lineId) {
    return OCCASION + lineId;
  }

  /** The line that an occasion is about; -1 for other occasions. */
  public static long line(String occasion) {
    return occasion.startsWith(OCCASION)
        ? Long.parseLong(occasion.substring(OCCASION.length()))
        : -1;
  }

  @Override
  public String name() {
    return "notify-private";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == PrivatelyTold.class;
  }

  @Override
  public void on(DomainEvent event) {
    PrivatelyTold told = (PrivatelyTold) event;
    Spot spot =
        new Spot(
            subjects.title(told.threadId(), told.memberId()),
            "/conversations/" + told.conversationId(),
            told.spaceId());
    herald.tell(
        News.of(
            NotificationKind.PRIVATE,
            occasion(told.lineId()),
            spot,
            told.actorId(),
            null,
            told.what(),
            told.at()),
        List.of(told.memberId()));
  }
}
