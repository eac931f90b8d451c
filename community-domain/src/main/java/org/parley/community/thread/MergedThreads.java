package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Leads from a thread that was merged to the one that goes on. */
@ApplicationScoped
public class MergedThreads {

  private static final String SELECT =
      """
      select t.id, t.title, t.slug from thread t
      where t.id = thread_now(:thread) and t.id <> :thread and
      """
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Where it leads; empty for what was not merged, and for what the actor may not see. */
  public Optional<ThreadLink> target(Actor actor, long threadId) {
    return target(visibilities.of(actor), threadId);
  }

  /** The same for all who see what these eyes see. */
  public Optional<ThreadLink> target(Visibility visibility, long threadId) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("thread", threadId)
                .map(
                    (row, context) ->
                        new ThreadLink(
                            row.getLong("id"), row.getString("title"), row.getString("slug")))
                .findOne());
  }
}
