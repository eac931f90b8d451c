package org.parley.community.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** Tags with the number of threads that the actor sees, never one more. */
@ApplicationScoped
public class TagViews {

  private static final String SELECT =
      """
      select tag.id, tag.name, tag.description, tag.description_html,
             coalesce(c.threads, 0) as threads
      from tag
      left join (
        select n.tag_id, cast(sum(n.threads) as bigint) as threads
        from\s"""
          + Visibility.TALLIES
          + """
       n group by n.tag_id) c on c.tag_id = tag.id
      """;

  private static final String ONE =
      """
      select tag.id, tag.name, tag.description, tag.description_html,
             (select cast(coalesce(sum(n.threads), 0) as bigint)
              from\s"""
          + Visibility.TALLIES
          + """
       n where n.tag_id = tag.id) as threads
      from tag where tag.name = :name""";

  private static final String PAGE =
      """
      where (:part = '' or position(:part in tag.name) > 0)
        and (not :paged or (coalesce(c.threads, 0), -tag.id) < (:key, -:id))
      order by threads desc, tag.id limit :limit""";

  private static final RowMapper<TagView> ROW =
      (row, context) ->
          new TagView(
              row.getLong("id"),
              row.getString("name"),
              row.getString("description"),
              row.getString("description_html"),
              row.getLong("threads"));

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * Tags, the most used first.
   *
   * @param part a part of the names wanted, null or empty for all
   */
  public Page<TagView> list(Actor actor, String part, String after, int limit) {
    Cursor cursor = Cursor.decode(after);
    Visibility visibility = visibilities.of(actor);
    List<TagView> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(SELECT + PAGE))
                    .bind("part", part == null ? "" : part.strip())
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? 0 : cursor.wholeNumber())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map(ROW)
                    .list());
    return Page.of(rows, limit, tag -> Cursor.of(tag.threadCount(), tag.id()));
  }

  /** The tags used most, without those that nobody uses. */
  public Reading<?, List<TagView>> used(Actor actor, int limit) {
    Visibility visibility = visibilities.of(actor);
    return Reading.rows(
        SELECT + "where c.threads > 0 order by threads desc, tag.id limit :limit",
        query -> visibility.bind(query).bind("limit", limit),
        ROW);
  }

  /**
   * One tag.
   *
   * @throws NotFound when there is none
   */
  public TagView find(Actor actor, String name) {
    return reading(actor, name).read(jdbi);
  }

  /**
   * What {@link #find} finds.
   *
   * @throws NotFound as it does, when the answer is asked for
   */
  public Reading<?, TagView> reading(Actor actor, String name) {
    Visibility visibility = visibilities.of(actor);
    return Reading.rows(ONE, query -> visibility.bind(query).bind("name", name), ROW)
        .then(tags -> tags.stream().findFirst().orElseThrow(() -> new NotFound("tag.not-found")));
  }
}
