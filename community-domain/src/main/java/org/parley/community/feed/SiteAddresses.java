package org.parley.community.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.blog.Blogs;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Every address that search engines may know, with the last change that a visitor can see there.
 * Always a visitor's view, whoever asks.
 */
@ApplicationScoped
public class SiteAddresses {

  private static final int CHUNK = 2_000;

  /** Threads after which a page of the sitemap begins: every so-and-so-manieth. */
  private static final String STARTS =
      """
      select id from (
        select t.id, row_number() over (order by t.id) as place from thread t where
      """
          + Visibility.THREADS
          + ") numbered where place % :size = 0 order by id";

  private static final String THREADS =
      """
      select t.id, '/t/' || t.id || '/' || t.slug as path,
             (select max(greatest(p.created_at, p.edited_at)) from post p
              where p.thread_id = t.id and
      """
          + Visibility.POSTS
          + ") as changed_at from thread t where t.id > :after and "
          + Visibility.THREADS
          + " order by t.id limit :limit";

  private static final String SPACES =
      """
      select '/s/' || s.slug as path, max(t.last_activity_at) as changed_at
      from space s join thread t on t.space_id = s.id
      where s.id = any(:visibleSpaces) and
      """
          + Visibility.THREADS
          + " group by s.id order by s.position, s.id";

  private static final String TAGS =
      """
      select '/tags/' || tag.name as path, max(t.last_activity_at) as changed_at
      from tag join thread_tag tt on tt.tag_id = tag.id join thread t on t.id = tt.thread_id
      where
      """
          + Visibility.THREADS
          + " group by tag.id order by tag.id limit 50000";

  private static final String BLOGS =
      """
      select '/blog/' || b.slug as path, max(a.published_at) as changed_at
      from blog b join article a on a.blog_id = b.id join thread t on t.id = a.thread_id
      where
      """
          + Blogs.VISIBLE
          + " and "
          + Visibility.THREADS
          + " group by b.id order by b.id limit 10000";

  /** A path of this site, and when a visitor last saw something new there. */
  public record Address(String path, Instant changedAt) {}

  private record Threads(List<Address> addresses, long last) {}

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The ids after which the pages of the sitemap begin, the first of them 0.
   *
   * @param size how many threads a page has
   */
  public List<Long> threadPages(int size) {
    List<Long> pages = new ArrayList<>(List.of(0L));
    jdbi.useHandle(
        handle ->
            visitor()
                .bind(handle.createQuery(STARTS))
                .bind("size", size)
                .mapTo(Long.class)
                .forEach(pages::add));
    return pages;
  }

  /** Hands on the threads after an id, at most so many, without ever holding them all. */
  public void threads(long after, int most, Consumer<Address> reader) {
    Visibility visitor = visitor();
    long last = after;
    int left = most;
    while (left > 0) {
      Threads chunk = chunk(visitor, last, Math.min(left, CHUNK));
      chunk.addresses().forEach(reader);
      left = chunk.addresses().size() < CHUNK ? 0 : left - chunk.addresses().size();
      last = chunk.last();
    }
  }

  /** Spaces, then tags, then blogs that have something in them. */
  public void lists(Consumer<Address> reader) {
    for (String sql : List.of(SPACES, TAGS, BLOGS)) {
      jdbi.useHandle(
          handle ->
              visitor()
                  .bind(handle.createQuery(sql))
                  .map(
                      (row, context) ->
                          new Address(
                              row.getString("path"), instant(row.getTimestamp("changed_at"))))
                  .forEach(reader));
    }
  }

  private Threads chunk(Visibility visitor, long after, int limit) {
    return jdbi.withHandle(
        handle -> {
          List<Address> addresses = new ArrayList<>();
          long[] last = {after};
          visitor
              .bind(handle.createQuery(THREADS))
              .bind("after", after)
              .bind("limit", limit)
              .map(
                  (row, context) -> {
                    last[0] = row.getLong("id");
                    return new Address(
                        row.getString("path"), instant(row.getTimestamp("changed_at")));
                  })
              .forEach(addresses::add);
          return new Threads(addresses, last[0]);
        });
  }

  private Visibility visitor() {
    return visibilities.of(Actor.visitor());
  }

  private static Instant instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
