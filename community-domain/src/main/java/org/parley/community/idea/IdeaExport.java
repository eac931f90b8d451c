package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** All ideas of a filter for a product team to take away, the most wanted first: two queries. */
@ApplicationScoped
public class IdeaExport {

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /**
   * Hands on the ideas that the actor sees, one by one.
   *
   * @throws NotAllowed unless the actor is of a product team or an administrator
   */
  public void read(Actor actor, IdeaFilter filter, Consumer<IdeaRow> reader) {
    if (!IdeaPolicy.mayStudy(actor)) {
      throw new NotAllowed("idea.study-not-allowed");
    }
    Visibility visibility = visibilities.of(actor);
    String sql = IdeaRows.where(filter) + " order by t.score desc, t.id desc";
    jdbi.useHandle(
        handle ->
            IdeaRows.bind(visibility.bind(handle.createQuery(sql)), filter)
                .bind("recent", clock.instant().minus(IdeaSort.RECENT))
                .setFetchSize(500)
                .map((row, context) -> IdeaRows.of(row))
                .forEach(reader));
  }
}
