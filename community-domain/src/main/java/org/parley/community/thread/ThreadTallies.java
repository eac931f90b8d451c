package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the counts of threads per space and tag short: each change adds a row, and here they are
 * added up. What is counted is the same before, meanwhile and afterwards.
 */
@ApplicationScoped
public class ThreadTallies {

  @Inject Jdbi jdbi;

  /** One statement; of two nodes that do it at once the second finds what the first added up. */
  public void addUp() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                with gone as (
                  delete from thread_tally y
                  using (select space_id, tag_id from thread_tally
                         group by space_id, tag_id having count(*) > 1) several
                  where y.space_id = several.space_id
                    and y.tag_id is not distinct from several.tag_id
                  returning y.space_id, y.tag_id, y.threads)
                insert into thread_tally (space_id, tag_id, threads)
                select space_id, tag_id, sum(threads) from gone
                group by space_id, tag_id having sum(threads) <> 0\
                """));
  }
}
