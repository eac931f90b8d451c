package org.parley.community.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.page.Cursor;

/** How notifications are gathered to the entries of an inbox, before names and titles are read. */
record InboxGroups(
    long newestId,
    NotificationKind kind,
    long threadId,
    boolean isUnread,
    int count,
    Instant at,
    int peopleCount,
    int amount,
    String detail,
    long firstPostId,
    long newestPostId,
    Spot spot,
    List<Long> actorIds) {

  private static final int NAMED = 3;

  /** Kinds as {@link InboxRule#SAME_ENTRY} keeps them together; read and unread apart. */
  static final String SELECT =
      """
      select max(n.id) as newest_id, n.kind, n.read_at is null as unread,
             count(*) as notifications, max(n.created_at) as at,
             count(distinct n.actor_id) as people, coalesce(max(n.amount), 0) as amount, n.detail,
             (array_agg(n.post_id order by p.number))[1] as first_post,
             (array_agg(n.post_id order by n.created_at desc, n.id desc))[1] as newest_post,
             array_agg(n.actor_id order by n.created_at desc, n.id desc) as actors,
             (array_agg(n.title order by n.created_at desc, n.id desc))[1] as title, n.path,
             %1$s as thread_id
      from
      """
              .formatted(InboxRule.THREAD)
          + InboxRule.FROM
          + " where n.member_id = :member and n.in_inbox and n.kind = any(:kinds)"
          + " and (not :unread or n.read_at is null) and "
          + InboxRule.SHOWN
          + " group by n.kind, "
          + InboxRule.THREAD
          + ", n.path, n.detail, n.read_at is null,"
          + " case when n.kind in "
          + InboxRule.PER_POST
          + """
           then n.post_id end
          having not :paged or (max(n.created_at), max(n.id)) < (:at, :id)
          order by max(n.created_at) desc, max(n.id) desc limit :limit\
          """;

  static Query bind(Query query, InboxQuery asked, Cursor cursor) {
    return query
        .bindArray("kinds", String.class, (Object[]) asked.kinds())
        .bind("unread", asked.unreadOnly())
        .bind("paged", cursor != null)
        .bind("at", cursor == null ? Instant.EPOCH : cursor.instant())
        .bind("id", cursor == null ? 0 : cursor.id())
        .bind("limit", asked.limit() + 1);
  }

  static InboxGroups of(ResultSet row) throws SQLException {
    return new InboxGroups(
        row.getLong("newest_id"),
        NotificationKind.valueOf(row.getString("kind")),
        row.getLong("thread_id"),
        row.getBoolean("unread"),
        row.getInt("notifications"),
        row.getTimestamp("at").toInstant(),
        row.getInt("people"),
        row.getInt("amount"),
        row.getString("detail"),
        row.getLong("first_post"),
        row.getLong("newest_post"),
        row.getString("path") == null
            ? null
            : new Spot(row.getString("title"), row.getString("path"), null),
        Arrays.stream((Long[]) row.getArray("actors").getArray())
            .filter(Objects::nonNull)
            .distinct()
            .limit(NAMED)
            .toList());
  }

  Cursor cursor() {
    return Cursor.of(at, newestId);
  }
}
