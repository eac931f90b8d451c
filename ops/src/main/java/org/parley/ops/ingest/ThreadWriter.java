package org.parley.ops.ingest;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.thread.Threads;

/**
 * Writes threads with everything in them. Counters are made of the same threads that the rows are
 * made of, so that a thread's row says what its posts say. Nobody is told of it: no event goes out.
 */
public final class ThreadWriter {

  private static final String THREAD =
      "id, type, title, slug, excerpt, space_id, author_id, author_name, closed_at, closed_by,"
          + " close_reason, score, answer_count, view_count, last_post_no, created_at,"
          + " last_activity_at, last_actor_id, external_id";

  private static final String HONOURS =
      "update thread set accepted_post_id = ?, official_post_id = ? where id = ?";

  private static final String ACCEPTANCE =
      """
      insert into acceptance (post_id, member_id, accepted_at)
      select p.id, t.author_id, coalesce(cast(? as timestamptz), p.created_at)
      from post p join thread t on t.id = p.thread_id where p.id = ?\
      """;

  private static final String COUNT_PEOPLE_SOON =
      "insert into popularity_pending (thread_id) select id from thread on conflict do nothing";

  /** No event tells of what is written here: expertise is reckoned all the same. */
  private static final String DUE =
      """
      insert into expert_due (kind, id, due_at)
      select 'THREAD', id, now() from unnest(?) as id\
      """;

  private static final String HEAT =
      "update thread set hot = " + Threads.HOT + " where id = any(?)";

  private final IngestConnection connection;
  private final PostWriter posts;

  public ThreadWriter(IngestConnection connection) {
    this.connection = connection;
    this.posts = new PostWriter(connection);
  }

  /** Where the threads of one chunk and their posts are now. */
  public record Filed(List<Long> threadIds, Map<IncomingPost, Long> postIds) {}

  /** Writes the threads in the transaction that is open. */
  public Filed write(List<IncomingThread> threads) throws SQLException {
    var fresh = IdBlocks.take(connection, "thread_seq", threads.size());
    Map<IncomingThread, Long> ids = new IdentityHashMap<>();
    threads.forEach(thread -> ids.put(thread, fresh.nextLong()));
    try (Copy rows = Copy.into(connection.jdbc(), "thread", THREAD)) {
      threads.forEach(thread -> write(rows, ids.get(thread), thread));
    }
    try (Copy rows = Copy.into(connection.jdbc(), "thread_tag", "thread_id, tag_id, position")) {
      threads.forEach(thread -> writeTags(rows, ids.get(thread), thread.place().tagIds()));
    }
    Map<IncomingPost, Long> postIds = posts.write(ids);
    honour(ids, postIds);
    accept(ids.keySet(), postIds);
    List<Long> threadIds = threads.stream().map(ids::get).toList();
    heat(threadIds);
    return new Filed(threadIds, postIds);
  }

  /**
   * Leaves it to the running community to count who was moved by each thread: that needs the
   * standing of members, which is known when everything is written.
   */
  public static int countPeopleSoon(IngestConnection connection) {
    return connection.execute(COUNT_PEOPLE_SOON);
  }

  private static void write(Copy rows, long id, IncomingThread thread) {
    IncomingPost opening = thread.opening();
    IncomingThread.Closing closing = thread.closing();
    rows.row(
        id,
        thread.type(),
        thread.headline().title(),
        thread.headline().slug(),
        thread.headline().excerpt(),
        thread.place().spaceId(),
        opening.author().memberId(),
        opening.author().name(),
        closing == null ? null : closing.at(),
        closing == null ? null : closing.memberId(),
        closing == null ? null : closing.reason().word(),
        opening.score(),
        thread.answerCount(),
        thread.views(),
        thread.posts().size(),
        opening.createdAt(),
        thread.lastActivity().at(),
        thread.lastActivity().memberId(),
        thread.externalId());
  }

  private static void writeTags(Copy rows, long threadId, List<Long> tagIds) {
    for (int position = 0; position < tagIds.size(); position++) {
      rows.row(threadId, tagIds.get(position), position);
    }
  }

  /** Only now: a thread's row is there before its posts are. */
  private void honour(Map<IncomingThread, Long> ids, Map<IncomingPost, Long> postIds)
      throws SQLException {
    try (var update = connection.jdbc().prepareStatement(HONOURS)) {
      for (Map.Entry<IncomingThread, Long> thread : ids.entrySet()) {
        IncomingThread.Honours honours = thread.getKey().honours();
        if (honours.accepted() != null || honours.official() != null) {
          update.setObject(1, postIds.get(honours.accepted()));
          update.setObject(2, postIds.get(honours.official()));
          update.setLong(3, thread.getValue());
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }

  private void accept(Collection<IncomingThread> threads, Map<IncomingPost, Long> postIds)
      throws SQLException {
    try (var insert = connection.jdbc().prepareStatement(ACCEPTANCE)) {
      for (IncomingThread thread : threads) {
        if (thread.honours().accepted() != null) {
          Instant at = thread.honours().acceptedAt();
          insert.setString(1, at == null ? null : at.toString());
          insert.setLong(2, postIds.get(thread.honours().accepted()));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void heat(List<Long> threadIds) throws SQLException {
    for (String sql : List.of(HEAT, DUE)) {
      try (var update = connection.jdbc().prepareStatement(sql)) {
        update.setArray(1, connection.jdbc().createArrayOf("bigint", threadIds.toArray()));
        update.executeUpdate();
      }
    }
  }
}
