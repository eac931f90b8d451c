package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Which thread is an article of which blog. */
@ApplicationScoped
public class Articles {

  @Inject Jdbi jdbi;

  void add(long threadId, long blogId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into article (thread_id, blog_id, published_at) values (?, ?, ?)",
                threadId,
                blogId,
                now.atOffset(ZoneOffset.UTC)));
  }

  Optional<Long> blogOf(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select blog_id from article where thread_id = :thread")
                .bind("thread", threadId)
                .mapTo(Long.class)
                .findOne());
  }
}
