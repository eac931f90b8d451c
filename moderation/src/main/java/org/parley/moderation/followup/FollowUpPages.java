package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Author;
import org.parley.community.thread.ThreadLink;
import org.parley.moderation.followup.FollowUpView.HistoryLine;

/** What stands on a follow-up's own page beside the follow-up: three queries. */
@ApplicationScoped
class FollowUpPages {

  /** An agent stands in the history by id, and is shown as they are called now. */
  private static final String HISTORY =
      """
      select e.id, e.deed, e.note, e.at,
             coalesce(former.display_name, e.before) as before,
             coalesce(latter.display_name, e.after) as after,
      """
          + Author.columns("actor", "null")
          + """

          from follow_up_entry e
          left join member actor on actor.id = e.actor_id
          left join member former on former.id =
            case when e.deed in ('ASSIGNED', 'RELEASED') and e.before <> '' then e.before::bigint end
          left join member latter on latter.id =
            case when e.deed = 'ASSIGNED' and e.after <> '' then e.after::bigint end
          where e.follow_up_id = :id
          order by e.id\
          """;

  private static final String WATCHERS =
      "select "
          + Author.columns("m", "null")
          + """

          from follow_up_watcher w join member m on m.id = w.member_id
          where w.follow_up_id = :id
          order by m.display_name, m.id\
          """;

  private static final String LINKS =
      """
      select t.id, t.title, t.slug
      from follow_up_link l join thread t on t.id = thread_now(l.thread_id)
      where l.follow_up_id = :id and\s"""
          + Serving.THREADS
          + " and "
          + Serving.THREAD_OPENS
          + " order by l.linked_at, t.id";

  @Inject Jdbi jdbi;

  /** Of a follow-up that the actor was shown. */
  FollowUpView fill(FollowUpView found, Serving serving) {
    long id = found.row().id();
    return jdbi.withHandle(
        handle ->
            new FollowUpView(
                found.row(),
                found.details(),
                handle.createQuery(HISTORY).bind("id", id).map((row, context) -> line(row)).list(),
                handle
                    .createQuery(WATCHERS)
                    .bind("id", id)
                    .map((row, context) -> Author.of(row, "m"))
                    .list(),
                links(serving.bind(handle.createQuery(LINKS)).bind("id", id))));
  }

  private static List<ThreadLink> links(Query query) {
    return query
        .map(
            (row, context) ->
                new ThreadLink(row.getLong("id"), row.getString("title"), row.getString("slug")))
        .list();
  }

  private static HistoryLine line(ResultSet row) throws SQLException {
    return new HistoryLine(
        row.getLong("id"),
        Deed.valueOf(row.getString("deed")),
        Author.of(row, "actor"),
        row.getString("before"),
        row.getString("after"),
        row.getString("note"),
        FollowUpRows.instant(row, "at"));
  }
}
