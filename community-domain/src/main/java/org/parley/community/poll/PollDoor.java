package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Lets voters in without locking their thread: a thousand ballots wait for each other, and nobody
 * who answers waits for them.
 */
@ApplicationScoped
class PollDoor {

  private static final String PUBLISHED =
      """
      select p.state = 'PUBLISHED' and t.state = 'PUBLISHED' from poll
      join post p on p.id = poll.post_id join thread t on t.id = p.thread_id
      where poll.id = :poll and
      """
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when there is no such poll or the actor may not see it
   * @throws Conflict when its post is out of sight for others
   */
  void requireVoteable(Actor actor, long pollId) {
    Visibility visibility = visibilities.of(actor);
    boolean isPublished =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(PUBLISHED))
                    .bind("poll", pollId)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElseThrow(() -> new NotFound("poll.not-found")));
    if (!isPublished) {
      throw new Conflict("poll.out-of-sight");
    }
  }
}
