package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** Spaces as their readers see them: none that the actor may not know of. */
@ApplicationScoped
public class SpaceViews {

  private static final String SELECT =
      """
      select s.id, s.slug, s.name, s.description, s.color, s.position, s.access,
             g.name as group_name, coalesce(c.threads, 0) as threads
      from space s
      left join member_group g on g.id = s.group_id
      left join (select t.space_id, count(*) as threads from thread t where\s"""
          + Visibility.THREADS
          + """
       group by t.space_id) c on c.space_id = s.id
      where s.id = any(:visibleSpaces) or s.id = any(:ownSpaces)
      order by s.position, s.id
      """;

  private static final String ENTRIES =
      """
      select s.slug, s.name, s.color, s.access, coalesce(g.title, '') as group_title
      from space s
      left join member_group g on g.id = s.group_id
      where s.id = any(:visibleSpaces) or s.id = any(:ownSpaces)
      order by s.position, s.id
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** All spaces that the actor may read, in their order: two queries. */
  public List<SpaceView> list(Actor actor) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .map(
                    (row, context) ->
                        new SpaceView(
                            row.getLong("id"),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getString("description"),
                            row.getString("color"),
                            row.getInt("position"),
                            SpaceAccess.valueOf(row.getString("access")),
                            row.getString("group_name"),
                            row.getLong("threads")))
                .list());
  }

  /** The same spaces without counting their threads, for the navigation of every page. */
  public List<SpaceView.Entry> entries(Actor actor) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(ENTRIES))
                .map(
                    (row, context) ->
                        new SpaceView.Entry(
                            row.getString("slug"),
                            row.getString("name"),
                            row.getString("color"),
                            SpaceAccess.valueOf(row.getString("access")),
                            row.getString("group_title")))
                .list());
  }

  /**
   * One space.
   *
   * @throws NotFound when there is none or the actor may not know of it
   */
  public SpaceView find(Actor actor, String slug) {
    return list(actor).stream()
        .filter(space -> space.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("space.not-found"));
  }
}
