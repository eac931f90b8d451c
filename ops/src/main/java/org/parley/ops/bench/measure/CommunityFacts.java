package org.parley.ops.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.CommandFailed;
import org.parley.ops.postgres.DatabaseAddress;
import org.parley.web.page.Formats;

/** What of a community is worth being measured, as its database knows. Nothing is changed. */
final class CommunityFacts {

  private static final String OPEN_THREADS =
      """
       from thread t join space s on s.id = t.space_id
      where s.access = 'OPEN' and t.state = 'PUBLISHED' and t.type in ('QUESTION', 'DISCUSSION')
        and t.closed_at is null\
      """;

  private final DatabaseAddress database;

  CommunityFacts(DatabaseAddress database) {
    this.database = database;
  }

  long posts() {
    return Long.parseLong(strings("select count(*)::text from post").get(0));
  }

  /** The path of a thread of twenty posts or a few more; nothing when there is none. */
  List<String> threadOfTwenty() {
    return paths(
        "select t.id, t.slug"
            + OPEN_THREADS
            + " and t.answer_count >= 19 order by t.answer_count, t.id limit 1");
  }

  /** Paths of many threads all over the community, of a full page where there are enough. */
  List<String> threadsToRead(int most) {
    return paths(
        "select t.id, t.slug"
            + OPEN_THREADS
            + " and mod(t.id, 2) = 0 order by (t.answer_count >= 19) desc, md5(t.id::text) limit "
            + most);
  }

  /** Ids of many threads, none of them among those to read, which would grow by it. */
  List<String> threadsToAnswer(int most) {
    return strings(
        "select t.id::text"
            + OPEN_THREADS
            + " and mod(t.id, 2) = 1 order by md5(t.id::text) limit "
            + most);
  }

  /** The slug of the open space with the most threads. */
  String space() {
    return strings(
            "select s.slug" + OPEN_THREADS + " group by s.slug order by count(*) desc limit 1")
        .stream()
        .findFirst()
        .orElseThrow(() -> new CommandFailed("There is no thread that a visitor may read"));
  }

  /** The tag with the most threads. */
  String tag() {
    return strings(
            "select name from tag where id = (select tag_id from thread_tag"
                + " group by tag_id order by count(*) desc limit 1)")
        .stream()
        .findFirst()
        .orElseThrow(() -> new CommandFailed("No thread has a tag"));
  }

  /** Texts of posts that visitors may read, for words to search for. */
  List<String> texts(int most) {
    return strings(
        "select p.body from post p where p.state = 'PUBLISHED' and p.thread_id in (select t.id"
            + OPEN_THREADS
            + " order by md5(t.id::text) limit 200) order by p.id limit "
            + most);
  }

  List<String> titles(int most) {
    return strings("select t.title" + OPEN_THREADS + " order by md5(t.id::text) limit " + most);
  }

  /** Names of members who may post and are not of the staff. */
  List<String> writers(int most) {
    return strings(
        """
        select m.name from member m
        where m.suspended_at is null
          and not exists (select 1 from member_role r where r.member_id = m.id)
          and not exists (select 1 from sanction s where s.member_id = m.id)
        order by m.id limit \
        """
            + most);
  }

  private List<String> paths(String sql) {
    return select(sql, row -> "/t/" + row.getLong(1) + "/" + Formats.segment(row.getString(2)));
  }

  private List<String> strings(String sql) {
    return select(sql, row -> row.getString(1));
  }

  private List<String> select(String sql, Column column) {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(column.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private interface Column {
    String of(ResultSet row) throws SQLException;
  }
}
