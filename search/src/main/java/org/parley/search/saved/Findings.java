package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.parley.community.space.Audience;
import org.parley.search.PostDocument;

/** Which saved search has found which post: each pair once, for ever. */
@ApplicationScoped
public class Findings {

  /**
   * What is no news to a search: what its owner may not see now, wrote, or was told before, and
   * what was written before it began to look.
   */
  private static final String NEWS =
      """
      select s.id as search_id, s.member_id, s.address, p.id as post_id
      from unnest(:searches, :posts) as near(search_id, post_id)
      join saved_search s on s.id = near.search_id
      join member m on m.id = s.member_id
      join post p on p.id = near.post_id
      join thread t on t.id = p.thread_id
      where s.told <> 'OFF' and s.since <= p.created_at and m.suspended_at is null
        and p.author_id is distinct from m.id
        and not exists (select 1 from saved_search_found f
                        where f.search_id = s.id and f.post_id = p.id)
        and\s"""
          + Audience.OF_POST
          + " order by s.id, p.id";

  private static final String ADD =
      """
      insert into saved_search_found (search_id, post_id, found_at)
      select :search, id, :now from unnest(:posts) as id order by id
      on conflict do nothing returning post_id\
      """;

  @Inject Jdbi jdbi;

  /** One search and one post that it may have found. */
  public record Near(long searchId, long memberId, String address, long postId) {}

  /** Those of the pairs that would be news. */
  List<Near> news(Map<PostDocument, Set<Long>> near) {
    List<Long> searches = new ArrayList<>();
    List<Long> posts = new ArrayList<>();
    near.forEach(
        (post, ids) ->
            ids.forEach(
                id -> {
                  searches.add(id);
                  posts.add(post.postId());
                }));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEWS)
                .bindArray("searches", Long.class, searches.toArray())
                .bindArray("posts", Long.class, posts.toArray())
                .map(ConstructorMapper.of(Near.class))
                .list());
  }

  /**
   * Notes what a search has found.
   *
   * @return the posts that had not been noted before
   */
  List<Long> add(long searchId, Set<Long> postIds, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ADD)
                .bind("search", searchId)
                .bindArray("posts", Long.class, postIds.toArray())
                .bind("now", now)
                .mapTo(Long.class)
                .list());
  }
}
