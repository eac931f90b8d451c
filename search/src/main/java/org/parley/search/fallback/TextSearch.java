package org.parley.search.fallback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.Weights;

/** One search of the words that the database holds, in one statement. */
final class TextSearch {

  /** What is ranked and paged through; it also bounds how far anybody counts. */
  static final int NEWEST = 1_000;

  private static final String MATCHING =
      """
      with matching as materialized (
        select x.post_id, x.created_at, x.words
        from search_text x
        join post p on p.id = x.post_id
        join thread t on t.id = p.thread_id
        where %s
        order by x.created_at desc, x.post_id desc
        limit :newest),
      ranked as materialized (
        select post_id, created_at, %s as rank from matching)
      select r.post_id, r.rank, p.html, p.created_at, p.edited_at, t.title, n.total
      from (select count(*) as total from ranked) n
      left join (select * from ranked r where %s order by %s limit :limit) r on true
      left join post p on p.id = r.post_id
      left join thread t on t.id = p.thread_id
      order by %s""";

  private static final String NEWEST_FIRST = "r.created_at desc, r.post_id desc";
  private static final String BEST_FIRST = "r.rank desc, r.post_id desc";

  private final Handle handle;
  private final SearchRequest request;
  private final Clauses wanted;
  private final Clauses unwanted;

  TextSearch(Handle handle, SearchRequest request, Clauses wanted, Clauses unwanted) {
    this.handle = handle;
    this.request = request;
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  /** One page of the posts with all of the words, or with most of them. */
  Found page(boolean most, DatabaseCursor after) {
    return read(conditions(most ? wanted.most() : wanted.all()), after, most, request);
  }

  /** What opens threads, and has so many of the words. */
  Found openings(int needed) {
    List<String> conditions = conditions(needed);
    conditions.add("p.kind not in ('ANSWER', 'COMMENT')");
    return read(conditions, null, true, request);
  }

  private List<String> conditions(int needed) {
    List<String> all = new ArrayList<>();
    all.add(new Narrowing(request).conditions());
    if (!wanted.isEmpty()) {
      all.add("x.words @@ cast(:asked as tsquery)");
    }
    if (needed < wanted.all()) {
      all.add(
          """
          (select count(*) from unnest(cast(:counted as text[])) as word
           where x.words @@ cast(word as tsquery)) >= """
              + needed);
    }
    if (!unwanted.isEmpty()) {
      all.add("not x.words @@ cast(:unwanted as tsquery)");
    }
    return all;
  }

  private Found read(
      List<String> conditions, DatabaseCursor after, boolean most, SearchRequest asked) {
    boolean newest = asked.query().sort() == SearchSort.NEWEST;
    String order = newest ? NEWEST_FIRST : BEST_FIRST;
    String rank =
        wanted.isEmpty()
            ? "cast(0 as real)"
            : "ts_rank('" + Weights.DATABASE + "', words, cast(:ranking as tsquery), 1)";
    String sql =
        MATCHING.formatted(
            String.join(" and ", conditions), rank, where(after, newest), order, order);
    Query query =
        new Narrowing(asked)
            .bind(handle.createQuery(sql))
            .bind("newest", NEWEST)
            .bind("limit", asked.query().limit() + 1);
    if (!wanted.isEmpty()) {
      query.bind("asked", most ? wanted.anything() : wanted.everything());
      query.bind("ranking", wanted.either());
      if (conditions.stream().anyMatch(condition -> condition.contains(":counted"))) {
        query.bindArray("counted", String.class, wanted.counted());
      }
    }
    if (!unwanted.isEmpty()) {
      query.bind("unwanted", unwanted.either());
    }
    bind(query, after, newest);
    List<Row> rows = query.map((row, context) -> row(row)).list();
    List<Found.Post> posts = rows.stream().map(Row::post).filter(post -> post != null).toList();
    return new Found(posts, rows.get(0).total());
  }

  private static String where(DatabaseCursor after, boolean newest) {
    if (after == null) {
      return "true";
    }
    return newest
        ? "(r.created_at, r.post_id) < (:afterTime, :afterPost)"
        : "(r.rank, r.post_id) < (cast(:afterRank as real), :afterPost)";
  }

  private static void bind(Query query, DatabaseCursor after, boolean newest) {
    if (after == null) {
      return;
    }
    query.bind("afterPost", after.postId());
    if (newest) {
      query.bind("afterTime", after.time());
    } else {
      query.bind("afterRank", after.rank());
    }
  }

  /** A post, or none beside a total. */
  private record Row(Found.Post post, long total) {}

  private static Row row(ResultSet row) throws SQLException {
    long id = row.getLong("post_id");
    if (row.wasNull()) {
      return new Row(null, row.getLong("total"));
    }
    Timestamp edited = row.getTimestamp("edited_at");
    Found.Post post =
        new Found.Post(
            id,
            row.getString("title"),
            row.getString("html"),
            row.getTimestamp("created_at").toInstant(),
            edited == null ? null : edited.toInstant(),
            row.getFloat("rank"));
    return new Row(post, row.getLong("total"));
  }
}
