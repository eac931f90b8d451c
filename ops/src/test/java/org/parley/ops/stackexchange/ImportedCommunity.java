package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.sample.CommunityDatabase;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;

/** A database of its own and what an import has made of it. */
final class ImportedCommunity implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private static final String EVERYTHING =
      """
      select concat_ws('|', 'member', external_id, name, display_name, email, password_hash, about,
               about_html, location, website, joined_at, last_seen_at)
      from member
      union all
      select concat_ws('|', 'tag', name, description, description_html, external_id) from tag
      union all
      select concat_ws('|', 'thread', t.external_id, t.title, t.slug, t.excerpt, s.slug,
               author.name, t.author_name, t.state, accepted.external_id, t.closed_at, closer.name,
               t.close_reason, t.score, t.answer_count, t.view_count, t.hot, t.last_post_no,
               t.created_at, t.last_activity_at, last_actor.name,
               array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                     where tt.thread_id = t.id order by tt.position))
      from thread t
      join space s on s.id = t.space_id
      left join member author on author.id = t.author_id
      left join member closer on closer.id = t.closed_by
      left join member last_actor on last_actor.id = t.last_actor_id
      left join post accepted on accepted.id = t.accepted_post_id
      union all
      select concat_ws('|', 'post', p.external_id, t.external_id, p.number, p.kind,
               parent.external_id, author.name, p.author_name, p.body, p.html, p.renderer, p.score,
               p.created_at, p.edited_at, editor.name)
      from post p
      join thread t on t.id = p.thread_id
      left join post parent on parent.id = p.parent_id
      left join member author on author.id = p.author_id
      left join member editor on editor.id = p.edited_by
      union all
      select concat_ws('|', 'revision', p.external_id, r.number, r.title, r.body, r.tags,
               editor.name, r.editor_name, r.edited_at, r.note)
      from post_revision r
      join post p on p.id = r.post_id
      left join member editor on editor.id = r.editor_id
      union all
      select concat_ws('|', 'vote', v.external_id, p.external_id, v.value, v.cast_at, v.member_id)
      from vote v join post p on p.id = v.post_id
      union all
      select concat_ws('|', 'badge', b.key, b.title, b.level, b.icon, b.theme, b.rule, b.times,
               b.enabled, b.origin, a.occasion, m.name, tag.name, a.awarded_at)
      from badge_award a join badge b on b.id = a.badge_id join member m on m.id = a.member_id
      left join tag on tag.id = a.tag_id
      order by 1""";

  private final CommunityDatabase database = CommunityDatabase.create();

  Reconciliation run(Path dump, boolean writes) {
    return run(dump, "beer", writes);
  }

  Reconciliation run(Path dump, String site, boolean writes) {
    try (var connection = new IngestConnection(database.dataSource().getConnection())) {
      var order = new StackExchangeImport.Order(dump, site, "imported", writes, NOW);
      return new StackExchangeImport(connection, Progress.silent(), 2).run(order);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every row that an import writes, without the ids that each database gives anew. */
  List<String> everything() {
    return query(EVERYTHING).stream().map(row -> (String) row.values().iterator().next()).toList();
  }

  /** The rows of a query, by the names of its columns. */
  List<Map<String, Object>> query(String sql) {
    List<Map<String, Object>> found = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
        }
        found.add(row);
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A query of two columns, of which the first is the key. */
  Map<String, String> pairs(String sql) {
    return query(sql).stream()
        .map(row -> row.values().stream().map(String::valueOf).toList())
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  Object one(String sql) {
    return query(sql).get(0).values().iterator().next();
  }

  CommunityDatabase database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
