package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** How many posts there are to read in a thread, for who may read it. */
@ApplicationScoped
class ReadableThreads {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when the actor sees no such thread
   */
  int lastNumber(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        "select t.last_post_no from thread t where t.id = :thread and "
                            + Visibility.THREADS))
                .bind("thread", threadId)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new NotFound("thread.not-found")));
  }
}
