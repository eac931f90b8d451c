package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Author;
import org.parley.community.space.Audience;
import org.parley.community.space.SpaceView;

/** The names and titles in an inbox: one query for the people, one for the posts. */
@ApplicationScoped
class InboxSubjects {

  private static final int EXCERPT = 160;

  private static final String POSTS =
      """
      select p.id, p.html, t.id as thread_id, t.title, t.slug, t.type <> 'QUESTION' as discussion,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             exists (select 1 from thread_mute q
                     where q.member_id = m.id and q.thread_id = t.id) as muted,
             exists (select 1 from invitation i
                     where i.member_id = m.id and i.thread_id = t.id
                       and i.declined_at is null and i.answered_at is null) as invited
      from member m
      join post p on p.id = any(:posts)
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      where m.id = :member and
      """
          + Audience.OF_POST_ON_ITS_PAGE;

  @Inject Jdbi jdbi;

  /** A post that the reader may open. */
  record Found(InboxEntry.About about, boolean isInvited) {}

  Map<Long, Found> posts(long memberId, Collection<Long> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(POSTS)
                .bind("member", memberId)
                .bindArray("posts", Long.class, ids.toArray())
                .map((row, context) -> Map.entry(row.getLong("id"), found(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new InboxEntry.About(
            row.getString("title"),
            "/t/" + row.getLong("thread_id") + "/" + row.getString("slug"),
            new SpaceView.Label(
                row.getString("space_slug"),
                row.getString("space_name"),
                row.getString("space_color")),
            Excerpt.of(PlainText.of(row.getString("html")), EXCERPT),
            row.getBoolean("discussion"),
            row.getBoolean("muted")),
        row.getBoolean("invited"));
  }

  Map<Long, Author> people(Collection<Long> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + Author.columns("author", "null")
                        + " from member author where author.id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .map((row, context) -> Author.of(row, "author"))
                .stream()
                .collect(Collectors.toMap(Author::id, author -> author)));
  }
}
