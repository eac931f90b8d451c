package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.parley.search.indexing.Changes.Change;

/** What the index owes a reading; a thread that changed twice is here twice. */
@ApplicationScoped
public class PendingThreads {

  /**
   * One change.
   *
   * @param postId the only post that changed, null for the whole thread
   */
  public record Pending(long id, long threadId, Long postId) {

    Change change() {
      return new Change(threadId, postId);
    }
  }

  @Inject Jdbi jdbi;

  public void add(long threadId) {
    jdbi.useHandle(
        handle -> handle.execute("insert into search_pending (thread_id) values (?)", threadId));
  }

  /** In their order, all in one trip. */
  void add(Collection<Change> changes) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into search_pending (thread_id, post_id)
                    select c.thread_id, c.post_id
                    from unnest(:threads, :posts) with ordinality as c(thread_id, post_id, n)
                    order by c.n\
                    """)
                .bindArray("threads", Long.class, changes.stream().map(Change::threadId).toArray())
                .bindArray("posts", Long.class, changes.stream().map(Change::postId).toArray())
                .execute());
  }

  boolean isEmpty() {
    return oldest(1).isEmpty();
  }

  List<Pending> oldest(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, thread_id, post_id from search_pending order by id limit :most")
                .bind("most", most)
                .map(ConstructorMapper.of(Pending.class))
                .list());
  }

  /** The index has them: what is new in them is to be compared with the saved searches, if any. */
  void remove(Collection<Pending> done) {
    Object[] ids = done.stream().map(Pending::id).toArray();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    with done as (
                      delete from search_pending where id = any(:ids) returning thread_id
                    )
                    insert into saved_search_pending (thread_id)
                    select distinct thread_id from done
                    where exists (select 1 from saved_search)\
                    """)
                .bindArray("ids", Long.class, ids)
                .execute());
  }
}
