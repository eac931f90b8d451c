package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Whether a happening is one that visitors may know of. What goes out of sight may be told of only
 * if it was in sight before: a hidden post of an open thread, a thread moved out of an open space.
 */
@ApplicationScoped
public class PublicSight {

  private static final String THREAD =
      "select exists (select 1 from thread t where t.id = :thread and " + Visibility.THREADS + ")";

  private static final String POST =
      """
      select exists (select 1 from post p join thread t on t.id = p.thread_id
                     where p.id = :post and
      """
          + Visibility.POSTS
          + ")";

  /** What its own removal took out of sight, and nothing else: neither its space nor its parent. */
  private static final String REMOVED_POST =
      """
      select exists (
        select 1 from post p join thread t on t.id = p.thread_id
        where p.id = :post and t.space_id = any(:visibleSpaces)
          and (t.state = 'PUBLISHED' or p.kind not in ('ANSWER', 'COMMENT'))
          and (p.parent_id is null or exists (
            select 1 from post above where above.id = p.parent_id and above.state = 'PUBLISHED')))
      """;

  private static final String THREAD_IN_OPEN_SPACE =
      """
      select exists (select 1 from thread t
                     where t.id = :thread and t.space_id = any(:visibleSpaces))
      """;

  private static final String OPEN_SPACE = "select :space = any(:visibleSpaces)";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  boolean isPublic(Happening happening) {
    return switch (happening.type()) {
      case MEMBER_JOINED, PING -> true;
      case POST_HIDDEN -> isTrue(REMOVED_POST, Map.of("post", happening.postId()));
      case POST_DELETED ->
          "PUBLISHED".equals(happening.detail())
              && isTrue(REMOVED_POST, Map.of("post", happening.postId()));
      case THREAD_MERGED -> isTrue(THREAD_IN_OPEN_SPACE, Map.of("thread", happening.threadId()));
      case THREAD_MOVED -> isSpaceOpen(happening.otherId()) || seesThread(happening.threadId());
      default ->
          happening.postId() == null
              ? seesThread(happening.threadId())
              : isTrue(POST, Map.of("post", happening.postId()));
    };
  }

  boolean isSpaceOpen(long spaceId) {
    return isTrue(OPEN_SPACE, Map.of("space", spaceId));
  }

  private boolean seesThread(long threadId) {
    return isTrue(THREAD, Map.of("thread", threadId));
  }

  private boolean isTrue(String sql, Map<String, Long> ids) {
    Visibility visitor = visibilities.of(Actor.visitor());
    return jdbi.withHandle(
        handle -> {
          Query query = visitor.bind(handle.createQuery(sql));
          return query.bindMap(ids).mapTo(Boolean.class).one();
        });
  }
}
