package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** The titles of some threads, as far as the reader may see them: two queries. */
@ApplicationScoped
public class ThreadTitles {

  private static final String SELECT =
      "select t.id, t.title, t.slug from thread t where t.id = any(:ids) and "
          + Visibility.THREAD_PAGE
          + " order by array_position(:ids, t.id)";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** In the order of the ids. */
  public List<ThreadLink> of(Actor actor, List<Long> ids) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bindArray("ids", Long.class, ids.toArray())
                .map(
                    (row, context) ->
                        new ThreadLink(
                            row.getLong("id"), row.getString("title"), row.getString("slug")))
                .list());
  }
}
