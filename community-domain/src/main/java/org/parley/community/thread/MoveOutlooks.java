package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Tells before a move who would lose sight of the thread and who would come to read it. */
@ApplicationScoped
public class MoveOutlooks {

  private static final String SELECT =
      """
      select o.slug as from_slug, o.name as from_name, o.color as from_color,
             o.access as from_access,
             s.slug as to_slug, s.name as to_name, s.color as to_color, s.access as to_access,
             (select count(*) from member m
              where m.id in (select p.author_id from post p
                             where p.thread_id = t.id and p.state = 'PUBLISHED')
                and not
      """
          + Visibility.MEMBER_READS
          + """
          ) as losing
          from thread t
          join space o on o.id = t.space_id
          join space s on s.slug = :space and (s.id = any(:visibleSpaces) or s.id = any(:ownSpaces))
          where t.id = :thread and
          """
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * What the move would do.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when the actor sees no such space
   */
  public MoveOutlook of(Actor actor, long threadId, String space) {
    if (!PostPolicy.mayTidy(actor)) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("thread", threadId)
                .bind("space", space)
                .map((row, context) -> outlook(row))
                .findOne()
                .orElseThrow(() -> new Invalid("space", "space.unknown", space)));
  }

  private static MoveOutlook outlook(ResultSet row) throws SQLException {
    return new MoveOutlook(
        label(row, "from"),
        SpaceAccess.valueOf(row.getString("from_access")),
        label(row, "to"),
        SpaceAccess.valueOf(row.getString("to_access")),
        row.getInt("losing"));
  }

  private static SpaceView.Label label(ResultSet row, String prefix) throws SQLException {
    return new SpaceView.Label(
        row.getString(prefix + "_slug"),
        row.getString(prefix + "_name"),
        row.getString(prefix + "_color"));
  }
}
