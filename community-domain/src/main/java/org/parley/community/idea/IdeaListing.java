package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Lists of ideas, paged by keyset: two queries a page, whatever the order and the filters. */
@ApplicationScoped
public class IdeaListing {

  public static final int PAGE = 25;

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /**
   * Which part of a list.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public record Part(IdeaSort sort, String after, int limit) {}

  public Page<IdeaRow> list(Actor actor, IdeaFilter filter, Part part) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(part.after());
    String key = part.sort().column();
    String sql =
        "select * from ("
            + IdeaRows.where(filter)
            + ") listed"
            + (cursor == null ? "" : " where (" + key + ", id) < (:key, :id)")
            + (" order by " + key + " desc, id desc limit :limit");
    List<IdeaRow> rows =
        jdbi.withHandle(
            handle -> {
              Query query = IdeaRows.bind(visibility.bind(handle.createQuery(sql)), filter);
              if (cursor != null) {
                query.bind("key", part.sort().keyOf(cursor)).bind("id", cursor.id());
              }
              return query
                  .bind("recent", clock.instant().minus(IdeaSort.RECENT))
                  .bind("limit", part.limit() + 1)
                  .map((row, context) -> IdeaRows.of(row))
                  .list();
            });
    return Page.of(rows, part.limit(), part.sort()::cursorOf);
  }
}
