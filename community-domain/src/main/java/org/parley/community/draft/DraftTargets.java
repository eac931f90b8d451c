package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Whether there is, for somebody, what a draft is to answer or to change. */
@ApplicationScoped
public class DraftTargets {

  private static final String THREAD =
      "select 1 from thread t where t.id = :target and " + Visibility.THREAD_PAGE;

  private static final String POST =
      "select 1 from post p join thread t on t.id = p.thread_id where p.id = :target and "
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when there is nothing that the actor may see
   */
  void require(Actor actor, DraftPlace place) {
    switch (place.kind()) {
      case ASK -> {
        // who asks answers nobody yet
      }
      case ANSWER -> require(THREAD, actor, place, "thread.not-found");
      case COMMENT, EDIT -> require(POST, actor, place, "post.not-found");
    }
  }

  private void require(String sql, Actor actor, DraftPlace place, String problem) {
    Visibility visibility = visibilities.of(actor);
    boolean isThere =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(sql))
                    .bind("target", place.targetId())
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent());
    if (!isThere) {
      throw new NotFound(problem);
    }
  }
}
