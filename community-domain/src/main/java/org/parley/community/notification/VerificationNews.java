package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.VerificationEnded;

/** Tells who verified an answer that it is verified no longer, so that they can look again. */
@ApplicationScoped
public class VerificationNews implements DomainEventListener {

  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-verification";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == VerificationEnded.class;
  }

  @Override
  public void on(DomainEvent event) {
    VerificationEnded ended = (VerificationEnded) event;
    String occasion =
        "verification:"
            + ended.postId()
            + ":"
            + ChronoUnit.MICROS.between(Instant.EPOCH, ended.at());
    herald.tell(
        new News(
            NotificationKind.MODERATION,
            occasion,
            ended.threadId(),
            ended.postId(),
            ended.actorId(),
            null,
            "VERIFICATION_" + ended.how(),
            ended.at()),
        List.of(ended.verifierId()));
  }
}
