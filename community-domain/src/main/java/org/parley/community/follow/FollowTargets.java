package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.blog.Blogs;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Whether there is such a thing to follow for this reader. */
@ApplicationScoped
class FollowTargets {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when there is none or the actor may not know of it
   */
  void require(Actor actor, FollowTarget target, long id) {
    boolean found =
        switch (target) {
          case THREAD ->
              finds(actor, "from thread t where t.id = :id and " + Visibility.THREADS, id);
          case TAG -> finds(actor, "from tag where tag.id = :id", id);
          case SPACE -> visibilities.of(actor).seesSpace(id);
          case BLOG -> finds(actor, "from blog b where b.id = :id and " + Blogs.VISIBLE, id);
          case MEMBER -> finds(actor, "from member m where m.id = :id", id);
        };
    if (!found) {
      throw new NotFound(
          target == FollowTarget.MEMBER ? "member.unknown" : target.word() + ".not-found");
    }
  }

  private boolean finds(Actor actor, String from, long id) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery("select exists (select 1 " + from + ")"))
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }
}
