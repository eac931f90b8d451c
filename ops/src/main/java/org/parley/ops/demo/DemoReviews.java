package org.parley.ops.demo;

import org.parley.ops.ingest.IngestConnection;

/** Puts the latest edits and first posts of customers into the review queue of the morning. */
final class DemoReviews {

  private static final String CUSTOMERS =
      """
       p.state = 'PUBLISHED' and t.state = 'PUBLISHED' and p.kind <> 'DOCUMENT'
      and not exists (select 1 from member_role role where role.member_id = %s)\
      """;

  private static final String EDITS =
      """
      insert into review_case (kind, post_id, base, latest, opened_at)
      select 'EDIT', p.id, r.number - 1, r.number, r.edited_at
      from post_revision r join post p on p.id = r.post_id join thread t on t.id = p.thread_id
      where r.number > 1 and r.editor_id is not null
        and r.number = (select max(o.number) from post_revision o where o.post_id = p.id) and\
      """
          + CUSTOMERS.formatted("r.editor_id")
          + " order by r.edited_at desc, p.id limit 2";

  private static final String FIRST_POSTS =
      """
      insert into review_case (kind, post_id, base, latest, opened_at)
      select 'FIRST_POST', p.id, 0, 1, p.created_at
      from post p join thread t on t.id = p.thread_id
      where p.author_id is not null
        and not exists (select 1 from post o where o.author_id = p.author_id
                        and (o.created_at, o.id) < (p.created_at, p.id)) and\
      """
          + CUSTOMERS.formatted("p.author_id")
          + " order by p.created_at desc, p.id limit 2";

  private final IngestConnection connection;

  DemoReviews(IngestConnection connection) {
    this.connection = connection;
  }

  void write() {
    if (connection.execute(EDITS) == 0 || connection.execute(FIRST_POSTS) == 0) {
      throw new IllegalStateException("The demo has no edit or no first post to look at");
    }
  }
}
