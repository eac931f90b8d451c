package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the posts of threads with the texts they have had and the votes they have got. */
final class PostWriter {

  private static final String POST =
      "id, thread_id, number, kind, parent_id, author_id, author_name, body, html, renderer, score,"
          + " created_at, edited_at, edited_by, external_id";

  private static final String REVISION =
      "post_id, number, title, body, tags, editor_id, editor_name, edited_at, note";

  private static final String VOTE = "id, post_id, member_id, value, cast_at, external_id";

  private final IngestConnection connection;

  PostWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /** Writes all posts of the threads, whose ids are given; answers the posts' ids. */
  Map<IncomingPost, Long> write(Map<IncomingThread, Long> threads) throws SQLException {
    int count = threads.keySet().stream().mapToInt(thread -> thread.posts().size()).sum();
    var fresh = IdBlocks.take(connection, "post_seq", count);
    Map<IncomingPost, Long> ids = new HashMap<>(count * 2);
    for (IncomingThread thread : threads.keySet()) {
      thread.posts().forEach(post -> ids.put(post, fresh.nextLong()));
    }
    try (Copy rows = Copy.into(connection.jdbc(), "post", POST)) {
      threads.forEach((thread, id) -> write(rows, id, thread.posts(), ids));
    }
    try (Copy rows = Copy.into(connection.jdbc(), "post_revision", REVISION)) {
      ids.forEach((post, id) -> writeRevisions(rows, id, post.revisions()));
    }
    writeVotes(ids);
    return ids;
  }

  private static void write(
      Copy rows, long threadId, List<IncomingPost> posts, Map<IncomingPost, Long> ids) {
    int number = 0;
    for (IncomingPost post : posts) {
      number++;
      IncomingPost.Edit edit = post.lastEdit();
      rows.row(
          ids.get(post),
          threadId,
          number,
          post.kind(),
          ids.get(post.parent()),
          post.author().memberId(),
          post.author().name(),
          post.text().body(),
          post.text().html(),
          post.text().renderer(),
          post.score(),
          post.createdAt(),
          edit == null ? null : edit.at(),
          edit == null ? null : edit.editorId(),
          post.externalId());
    }
  }

  private static void writeRevisions(Copy rows, long postId, List<IncomingRevision> revisions) {
    int number = 0;
    for (IncomingRevision revision : revisions) {
      number++;
      Byline editor = revision.editor();
      rows.row(
          postId,
          number,
          revision.title(),
          revision.body(),
          revision.tags(),
          editor == null ? null : editor.memberId(),
          editor == null ? null : editor.name(),
          revision.at(),
          revision.note());
    }
  }

  private void writeVotes(Map<IncomingPost, Long> posts) throws SQLException {
    int count = posts.keySet().stream().mapToInt(post -> post.votes().size()).sum();
    var fresh = IdBlocks.take(connection, "vote_seq", count);
    try (Copy rows = Copy.into(connection.jdbc(), "vote", VOTE)) {
      posts.forEach(
          (post, id) ->
              post.votes()
                  .forEach(
                      vote ->
                          rows.row(
                              fresh.nextLong(),
                              id,
                              vote.memberId(),
                              vote.value(),
                              vote.castAt(),
                              vote.externalId())));
    }
  }
}
