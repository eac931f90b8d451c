package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.setting.Place;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Threads, posts and members as messages tell them: what a visitor sees now, and nothing else. */
@ApplicationScoped
public class PublicContent {

  private static final String THREAD =
      """
      select t.id, t.type, t.title, t.slug, t.score, t.answer_count, t.accepted_post_id,
             t.official_post_id, t.closed_at, t.created_at, t.last_activity_at,
             s.slug as space_slug, s.name as space_name,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
      """
          + Author.columns("author", "t.author_name")
          + """

          from thread t join space s on s.id = t.space_id
          left join member author on author.id = t.author_id
          where t.id = :id and
          """
          + Visibility.THREADS;

  private static final String POST =
      """
      select p.id, p.thread_id, p.number, p.kind, p.parent_id, p.body, p.html, p.score, p.created_at,
             p.edited_at,
      """
          + Author.columns("author", "p.author_name")
          + """

          from post p join thread t on t.id = p.thread_id
          left join member author on author.id = p.author_id
          where p.id = :id and
          """
          + Visibility.POSTS;

  private static final String MEMBER =
      "select id, name, display_name, joined_at from member"
          + " where id = :id and suspended_at is null";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** How a row becomes what a message says. */
  private interface Telling {
    Map<String, Object> of(ResultSet row) throws SQLException;
  }

  Optional<Map<String, Object>> thread(long id) {
    return find(THREAD, id, PublicContent::thread);
  }

  Optional<Map<String, Object>> post(long id) {
    return find(POST, id, PublicContent::post);
  }

  Optional<Map<String, Object>> member(long id) {
    return find(MEMBER, id, PublicContent::member);
  }

  /** A space that visitors may know of. */
  Optional<Map<String, Object>> space(long id) {
    return find(
        "select slug, name from space where id = :id and id = any(:visibleSpaces)",
        id,
        row -> space(row.getString("slug"), row.getString("name")));
  }

  private Optional<Map<String, Object>> find(String sql, long id, Telling telling) {
    Visibility visitor = visibilities.of(Actor.visitor());
    return jdbi.withHandle(
        handle ->
            visitor
                .bind(handle.createQuery(sql))
                .bind("id", id)
                .map((row, context) -> telling.of(row))
                .findOne());
  }

  private static Map<String, Object> thread(ResultSet row) throws SQLException {
    Map<String, Object> thread = new LinkedHashMap<>();
    thread.put("id", row.getLong("id"));
    thread.put("address", link("/t/" + row.getLong("id") + "/" + row.getString("slug")));
    thread.put("type", row.getString("type").toLowerCase(Locale.ROOT));
    thread.put("title", row.getString("title"));
    thread.put("space", space(row.getString("space_slug"), row.getString("space_name")));
    thread.put("tags", List.of((String[]) row.getArray("tags").getArray()));
    thread.put("author", author(Author.of(row, "author")));
    thread.put("score", row.getInt("score"));
    thread.put("answerCount", row.getInt("answer_count"));
    thread.put("acceptedPostId", row.getObject("accepted_post_id"));
    thread.put("officialPostId", row.getObject("official_post_id"));
    thread.put("closed", row.getTimestamp("closed_at") != null);
    thread.put("createdAt", instant(row.getTimestamp("created_at")));
    thread.put("lastActivityAt", instant(row.getTimestamp("last_activity_at")));
    return thread;
  }

  private static Map<String, Object> post(ResultSet row) throws SQLException {
    Map<String, Object> post = new LinkedHashMap<>();
    post.put("id", row.getLong("id"));
    post.put("threadId", row.getLong("thread_id"));
    post.put("address", link("/p/" + row.getLong("id")));
    post.put("kind", row.getString("kind").toLowerCase(Locale.ROOT));
    post.put("number", row.getInt("number"));
    post.put("parentId", row.getObject("parent_id"));
    post.put("author", author(Author.of(row, "author")));
    post.put("body", row.getString("body"));
    post.put("html", row.getString("html"));
    post.put("score", row.getInt("score"));
    post.put("createdAt", instant(row.getTimestamp("created_at")));
    post.put("editedAt", instant(row.getTimestamp("edited_at")));
    return post;
  }

  private static Map<String, Object> member(ResultSet row) throws SQLException {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("id", row.getLong("id"));
    member.put("name", row.getString("name"));
    member.put("displayName", row.getString("display_name"));
    member.put("address", link("/m/" + row.getString("name")));
    member.put("joinedAt", instant(row.getTimestamp("joined_at")));
    return member;
  }

  private static Map<String, Object> space(String slug, String name) {
    Map<String, Object> space = new LinkedHashMap<>();
    space.put("slug", slug);
    space.put("name", name);
    space.put("address", link("/s/" + slug));
    return space;
  }

  private static Map<String, Object> author(Author author) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", author.name());
    told.put("displayName", author.displayName());
    told.put("address", author.isKnown() ? link("/m/" + author.name()) : null);
    return told;
  }

  private static String link(String path) {
    return Place.ofSystem().link(path);
  }

  private static String instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant().toString();
  }
}
