package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.event.DomainEvents;
import org.parley.community.idea.IdeaStatusChanged;
import org.parley.community.idea.IdeasMerged;

/**
 * Tells what became of an idea: a new status to who had it, supports it or follows it, a merge to
 * whose votes went along. In bounded batches, as {@link FollowerNews} does.
 */
@ApplicationScoped
public class IdeaNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(IdeaStatusChanged.class, IdeasMerged.class, SupportersToTell.class);

  @Inject Supporters supporters;
  @Inject Subjects subjects;
  @Inject Herald herald;
  @Inject DomainEvents events;

  @Override
  public String name() {
    return "notify-ideas";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof IdeaStatusChanged changed) {
      tell(
          new SupportersToTell(
              changed.threadId(), 0, changed.status(), changed.actorId(), 0, changed.at()));
    } else if (event instanceof IdeasMerged merged) {
      tell(
          new SupportersToTell(
              merged.intoThreadId(),
              merged.threadId(),
              SupportersToTell.MERGED,
              merged.actorId(),
              0,
              merged.at()));
    } else if (event instanceof SupportersToTell round) {
      tell(round);
    }
  }

  private void tell(SupportersToTell round) {
    List<Long> batch = supporters.next(round);
    subjects
        .opening(round.threadId())
        .ifPresent(opening -> herald.tell(news(opening, round), batch));
    if (batch.size() == Supporters.BATCH) {
      events.publish(round.after(batch.get(batch.size() - 1)));
    }
  }

  private static News news(Subject opening, SupportersToTell round) {
    String occasion =
        "idea:" + round.threadId() + ":" + ChronoUnit.MICROS.between(Instant.EPOCH, round.at());
    return new News(
        NotificationKind.IDEA_STATUS,
        occasion,
        opening.threadId(),
        opening.postId(),
        round.actorId(),
        null,
        round.detail(),
        round.at());
  }
}
