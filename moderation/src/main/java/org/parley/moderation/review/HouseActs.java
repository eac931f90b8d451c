package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.HoldCause;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostMasked;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/** Sees to it that what the house itself does to posts is in the log, as nobody's deed. */
@ApplicationScoped
public class HouseActs implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(PostHeld.class, PostMasked.class);

  @Inject Verdicts verdicts;

  @Override
  public String name() {
    return "moderation-house";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof PostHeld held) {
      verdicts.note(
          new LogEntry(
              LogAction.HELD,
              held.threadId(),
              held.postId(),
              null,
              "PUBLISHED",
              "HIDDEN",
              why(HoldCause.valueOf(held.cause())),
              held.at()));
    } else if (event instanceof PostMasked masked) {
      verdicts.note(
          new LogEntry(
              LogAction.MASKED,
              masked.threadId(),
              masked.postId(),
              null,
              "PUBLISHED",
              "PUBLISHED",
              "",
              masked.at()));
    }
  }

  private static String why(HoldCause cause) {
    return switch (cause) {
      case HELD -> "Held by a rule";
      case BLOCKED -> "Blocked by a rule";
      case REPORTED -> "Reported by members";
      case MUTED -> "Held because its author is muted";
    };
  }
}
