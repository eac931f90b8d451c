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
        select x.post_id, x.created_at, x.words, p.thread_id, p.score
        from search_text x
        join post p on p.id = x.post_id
        join thread t on t.id = p.thread_id
        where %s
        order by x.created_at desc, x.post_id desc
        limit :newest),
      ranked as materialized (
        select post_id, thread_id, score, created_at, %s as rank from matching),
      heads as (select r.*, %s from ranked r)
      select r.post_id, r.thread_id, r.more, r.rank, p.html, p.score, p.created_at, p.edited_at,
             t.title, n.total, n.threads
      from (select count(*) as total, count(distinct thread_id) as threads from ranked) n
      left join (select * from heads r where place = 1 and %s order by %s limit :limit) r on true
      left join post p on p.id = r.post_id
      left join thread t on t.id = p.thread_id
      order by %s""";

  private static final String EVERY_POST = "1 as place, 0 as more";

  /** The best post of every thread, and how many others it has. */
  private static final String EVERY_THREAD =
      """
      row_number() over (partition by r.thread_id order by %s) as place,
      count(*) over (partition by r.thread_id) - 1 as more""";

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
    return read(conditions(most ? wanted.most() : wanted.all()), after, most, EVERY_POST);
  }

  /** The same, every thread once. */
  Found threads(boolean most, DatabaseCursor after) {
    String heads = EVERY_THREAD.formatted(order());
    return read(conditions(most ? wanted.most() : wanted.all()), after, most, heads);
  }

  private String order() {
    return key(request.query().sort()) + " desc, r.post_id desc";
  }

  private static String key(SearchSort sort) {
    return switch (sort) {
      case RELEVANCE -> "r.rank";
      case NEWEST -> "r.created_at";
      case VOTES -> "r.score";
    };
  }

  /** What opens threads, and has so many of the words. */
  Found openings(int needed) {
    List<String> conditions = conditions(needed);
    conditions.add("p.kind not in ('ANSWER', 'COMMENT')");
    return read(conditions, null, true, EVERY_POST);
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

  private Found read(List<String> conditions, DatabaseCursor after, boolean most, String heads) {
    SearchSort sort = request.query().sort();
    String rank =
        wanted.isEmpty()
            ? "cast(0 as real)"
            : "ts_rank('" + Weights.DATABASE + "', words, cast(:ranking as tsquery), 1)";
    String sql =
        MATCHING.formatted(
            String.join(" and ", conditions), rank, heads, where(after, sort), order(), order());
    Query query =
        new Narrowing(request)
            .bind(handle.createQuery(sql))
            .bind("newest", NEWEST)
            .bind("limit", request.query().limit() + 1);
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
    if (after != null) {
      bind(query, after);
    }
    List<Row> rows = query.map((row, context) -> row(row)).list();
    List<Found.Post> posts = rows.stream().map(Row::post).filter(post -> post != null).toList();
    return new Found(posts, rows.get(0).total(), rows.get(0).threads());
  }

  private static String where(DatabaseCursor after, SearchSort sort) {
    return after == null
        ? "true"
        : "(" + key(sort) + ", r.post_id) < (cast(:afterKey as " + type(sort) + "), :afterPost)";
  }

  private static String type(SearchSort sort) {
    return switch (sort) {
      case RELEVANCE -> "real";
      case NEWEST -> "timestamptz";
      case VOTES -> "integer";
    };
  }

  private static void bind(Query query, DatabaseCursor after) {
    query.bind("afterPost", after.postId());
    switch (after.sort()) {
      case RELEVANCE -> query.bind("afterKey", after.rank());
      case NEWEST -> query.bind("afterKey", after.time());
      case VOTES -> query.bind("afterKey", after.key());
    }
  }

  /** A post, or none beside the totals. */
  private record Row(Found.Post post, long total, long threads) {}

  private static Row row(ResultSet row) throws SQLException {
    long id = row.getLong("post_id");
    if (row.wasNull()) {
      return new Row(null, row.getLong("total"), row.getLong("threads"));
    }
    Timestamp edited = row.getTimestamp("edited_at");
    Found.Post post =
        new Found.Post(
            id,
            row.getString("title"),
            row.getString("html"),
            row.getTimestamp("created_at").toInstant(),
            edited == null ? null : edited.toInstant(),
            row.getFloat("rank"),
            row.getInt("score"),
            row.getLong("thread_id"),
            row.getLong("more"));
    return new Row(post, row.getLong("total"), row.getLong("threads"));
  }
}
