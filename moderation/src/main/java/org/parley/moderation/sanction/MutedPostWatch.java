package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.HoldCause;
import org.parley.community.thread.PostHeld;

/** Puts what muted members write into the queue of those who keep order. */
@ApplicationScoped
public class MutedPostWatch implements DomainEventListener {

  @Inject Jdbi jdbi;

  @Override
  public String name() {
    return "muted-posts";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == PostHeld.class;
  }

  @Override
  public void on(DomainEvent event) {
    PostHeld held = (PostHeld) event;
    if (held.cause().equals(HoldCause.MUTED.name())) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into muted_post (post_id, held_at) values (:post, :at)
                      on conflict (post_id) do update set held_at = excluded.held_at\
                      """)
                  .bind("post", held.postId())
                  .bind("at", held.at())
                  .execute());
    }
  }
}
