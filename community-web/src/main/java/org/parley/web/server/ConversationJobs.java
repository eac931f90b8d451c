package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.conversation.ExpiryPump;

/** Ends invitations to private conversations that nobody answers. */
@ApplicationScoped
public class ConversationJobs implements BackgroundWork {

  private static final Duration EXPIRE = Duration.ofMinutes(10);

  @Inject ExpiryPump invitations;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("old invitations", EXPIRE, invitations::expireDue));
  }
}
