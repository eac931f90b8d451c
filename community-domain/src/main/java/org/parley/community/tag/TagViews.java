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

/** Tags with the number of threads that the actor sees, never one more. */
@ApplicationScoped
public class TagViews {

  private static final String SELECT =
      """
      select tag.id, tag.name, tag.description, tag.description_html,
             coalesce(c.threads, 0) as threads
      from tag
      left join (
        select tt.tag_id, count(*) as threads
        from thread_tag tt join thread t on t.id = tt.thread_id
        where\s"""
          + Visibility.THREADS
          + """
       group by tt.tag_id) c on c.tag_id = tag.id
      """;

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
                    .bind(
                        handle.createQuery(
                            SELECT
                                + """
                                where (:part = '' or position(:part in tag.name) > 0)
                                  and (not :paged
                                       or (coalesce(c.threads, 0), -tag.id) < (:key, -:id))
                                order by threads desc, tag.id limit :limit"""))
                    .bind("part", part == null ? "" : part.strip())
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? 0 : cursor.wholeNumber())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map(ROW)
                    .list());
    return Page.of(rows, limit, tag -> Cursor.of(tag.threadCount(), tag.id()));
  }

  /**
   * One tag.
   *
   * @throws NotFound when there is none
   */
  public TagView find(Actor actor, String name) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT + "where tag.name = :name"))
                .bind("name", name)
                .map(ROW)
                .findOne()
                .orElseThrow(() -> new NotFound("tag.not-found")));
  }
}
