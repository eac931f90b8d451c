package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.search.PostDocument;
import org.parley.search.indexing.PostDocuments;

/**
 * The posts that saved searches were not yet compared with: written lately, in threads that the
 * index has taken up, and not the same as when they were compared before.
 */
@ApplicationScoped
public class NewPosts {

  /** What was written earlier is no news, whatever happens to it. */
  static final Duration NEWS = Duration.ofDays(30);

  @Inject Jdbi jdbi;
  @Inject PostDocuments documents;

  /** A thread that the index has taken up. */
  public record Pending(long id, long threadId) {}

  /** The oldest ones; until the transaction ends they are nobody else's. */
  List<Pending> claim(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, thread_id from saved_search_pending
                    order by id limit :most for update skip locked\
                    """)
                .bind("most", most)
                .map(ConstructorMapper.of(Pending.class))
                .list());
  }

  /** What is to be compared now. */
  List<PostDocument> of(Collection<Pending> claimed, Instant now) {
    List<PostDocument> lately =
        documents.of(claimed.stream().map(Pending::threadId).distinct().toList()).stream()
            .filter(post -> post.createdAt().isAfter(now.minus(NEWS)))
            .toList();
    Map<Long, byte[]> prints = prints(lately);
    return lately.stream()
        .filter(post -> !Arrays.equals(print(post), prints.get(post.postId())))
        .toList();
  }

  private Map<Long, byte[]> prints(List<PostDocument> posts) {
    Map<Long, byte[]> prints = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select post_id, print from saved_search_read where post_id = any(:ids)")
                .bindArray("ids", Long.class, posts.stream().map(PostDocument::postId).toArray())
                .map((row, context) -> Map.entry(row.getLong(1), row.getBytes(2)))
                .forEach(entry -> prints.put(entry.getKey(), entry.getValue())));
    return prints;
  }

  /** They were compared as they are. */
  void compared(Collection<PostDocument> posts, Instant now) {
    if (posts.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into saved_search_read (post_id, print, read_at)
                  select id, :print, :now from post where id = :post
                  on conflict (post_id) do update
                  set print = excluded.print, read_at = excluded.read_at\
                  """);
          // in one order, so that two workers with the same thread do not wait for each other
          posts.stream()
              .sorted((one, other) -> Long.compare(one.postId(), other.postId()))
              .forEach(
                  post ->
                      batch
                          .bind("post", post.postId())
                          .bind("print", print(post))
                          .bind("now", now)
                          .add());
          batch.execute();
        });
  }

  void done(Collection<Pending> claimed) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from saved_search_pending where id = any(:ids)")
                .bindArray("ids", Long.class, claimed.stream().map(Pending::id).toArray())
                .execute());
  }

  /** Forgets what no post that still counts as new needs. */
  void forgetBefore(Instant moment) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from saved_search_read where read_at < ?", moment);
          handle.execute("delete from saved_search_found where found_at < ?", moment);
        });
  }

  /** Of everything that may decide whether a search finds it; votes do not. */
  private static byte[] print(PostDocument post) {
    String all =
        String.join(
            "\n",
            post.kind() + " " + post.threadType() + " " + post.spaceId() + " " + post.authorId(),
            post.answered() + " " + post.solution() + " " + post.verified(),
            post.threadAuthorId() + " " + post.editedAt(),
            String.join(" ", post.tags()),
            post.title(),
            post.text());
    try {
      return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
