package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.search.PostDocument;
import org.parley.search.indexing.Changes.Change;

/** The words of the posts in the database, and the threads whose words are to be read again. */
@ApplicationScoped
public class SearchTexts {

  private static final String WRITE =
      """
      insert into search_text (post_id, thread_id, created_at, words, fingerprint)
      values (:post, :thread, :created,
              setweight(to_tsvector('english', :title), 'A')
                || setweight(to_tsvector('english', :text), 'B')
                || setweight(to_tsvector('simple', :title), 'C')
                || setweight(to_tsvector('simple', :text), 'D'),
              :fingerprint)
      on conflict (post_id) do update
        set thread_id = excluded.thread_id, words = excluded.words,
            fingerprint = excluded.fingerprint""";

  @Inject Jdbi jdbi;

  /** What one post's words are made of; a reply is found by what it says itself. */
  private record Words(PostDocument post, String title, String text) {

    static Words of(PostDocument post) {
      String title =
          post.kind().isOpening() ? post.title() + " " + String.join(" ", post.tags()) : "";
      return new Words(post, PlainWords.text(title), PlainWords.text(post.text()));
    }

    long fingerprint() {
      return Fingerprint.of(post.threadId() + "\n" + title + "\n" + text);
    }
  }

  /** Notes that a thread changed, within the caller's transaction if there is one. */
  public void owe(long threadId) {
    jdbi.useHandle(
        handle ->
            handle.execute("insert into search_text_pending (thread_id) values (?)", threadId));
  }

  /** Notes all of them in one trip. */
  public void owe(Collection<Change> changes) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into search_text_pending (thread_id, post_id)
                    select c.thread_id, c.post_id
                    from unnest(:threads, :posts) with ordinality as c(thread_id, post_id, n)
                    order by c.n""")
                .bindArray("threads", Long.class, changes.stream().map(Change::threadId).toArray())
                .bindArray("posts", Long.class, changes.stream().map(Change::postId).toArray())
                .execute());
  }

  /** Notes every thread, for those that were written without telling anybody; newest first. */
  public void oweAll() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into search_text_pending (thread_id)
                select id from thread order by id desc"""));
  }

  /** Whether this transaction is the only one that writes words now, until it ends. */
  boolean claim() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select pg_try_advisory_xact_lock(hashtextextended('search texts', 0))")
                .mapTo(Boolean.class)
                .one());
  }

  /** Takes the oldest notes away; they are back when the transaction fails. */
  List<Change> take(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from search_text_pending where id in (
                      select id from search_text_pending order by id limit :most)
                    returning thread_id, post_id""")
                .bind("most", most)
                .map(ConstructorMapper.of(Change.class))
                .list());
  }

  /** Makes the words of these threads those of the documents. */
  void replace(Collection<Long> threadIds, List<PostDocument> documents) {
    jdbi.useHandle(
        handle -> {
          Map<Long, Long> known = known(handle, threadIds);
          List<Words> changed =
              documents.stream().map(Words::of).filter(words -> !isKnown(known, words)).toList();
          write(handle, changed);
          documents.forEach(document -> known.remove(document.postId()));
          remove(handle, threadIds, known.keySet());
        });
  }

  /** Makes the words of these posts those of the documents, whatever else is in their threads. */
  void replacePosts(Collection<Long> postIds, List<PostDocument> documents) {
    Set<Long> gone = new HashSet<>(postIds);
    documents.forEach(document -> gone.remove(document.postId()));
    jdbi.useHandle(
        handle -> {
          write(handle, documents.stream().map(Words::of).toList());
          handle
              .createUpdate("delete from search_text where post_id = any(:posts)")
              .bindArray("posts", Long.class, gone.toArray())
              .execute();
        });
  }

  private static boolean isKnown(Map<Long, Long> known, Words words) {
    Long fingerprint = known.get(words.post().postId());
    return fingerprint != null && fingerprint == words.fingerprint();
  }

  private static Map<Long, Long> known(Handle handle, Collection<Long> threadIds) {
    Map<Long, Long> known = new HashMap<>();
    handle
        .createQuery("select post_id, fingerprint from search_text where thread_id = any(:threads)")
        .bindArray("threads", Long.class, threadIds.toArray())
        .map((row, context) -> Map.entry(row.getLong("post_id"), row.getLong("fingerprint")))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  private static void write(Handle handle, List<Words> changed) {
    if (changed.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(WRITE);
    for (Words words : changed) {
      batch
          .bind("post", words.post().postId())
          .bind("thread", words.post().threadId())
          .bind("created", words.post().createdAt())
          .bind("title", words.title())
          .bind("text", words.text())
          .bind("fingerprint", words.fingerprint())
          .add();
    }
    batch.execute();
  }

  private static void remove(Handle handle, Collection<Long> threadIds, Collection<Long> posts) {
    handle
        .createUpdate(
            """
            delete from search_text
            where post_id = any(:posts) and thread_id = any(:threads)""")
        .bindArray("posts", Long.class, posts.toArray())
        .bindArray("threads", Long.class, threadIds.toArray())
        .execute();
  }
}
