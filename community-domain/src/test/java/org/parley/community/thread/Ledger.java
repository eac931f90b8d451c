package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Counts everything anew from posts and votes and compares it with what threads and posts keep. */
final class Ledger {

  private static final String WRONG =
      """
      select t.id || ': ' || concat_ws(', ',
        case when t.answer_count <> c.answers then 'answers ' || t.answer_count || '/' || c.answers end,
        case when t.score <> c.score then 'score ' || t.score || '/' || c.score end,
        case when t.last_post_no < c.last_no then 'number ' || t.last_post_no || '/' || c.last_no end,
        case when t.merged_into is null and c.openings <> 1 then 'openings ' || c.openings end,
        case when t.merged_into is not null and c.posts > 0 then 'left behind ' || c.posts end,
        case when t.merged_into is null and c.first_kind <> t.type then 'opened by ' || c.first_kind end,
        case when c.strays > 0 then 'comments below others ' || c.strays end,
        case when abs(t.hot - (%s)) > 0.0001 then 'hot' end,
        case when t.accepted_post_id is not null and not c.has_accepted then 'accepted' end,
        case when t.official_post_id is not null and not c.has_official then 'official' end)
      from thread t
      cross join lateral (
        select count(*) as posts,
          count(*) filter (where p.kind = 'ANSWER' and p.state = 'PUBLISHED') as answers,
          count(*) filter (where p.kind not in ('ANSWER', 'COMMENT')) as openings,
          coalesce(max(p.number), 0) as last_no,
          (array_agg(p.kind order by p.number))[1] as first_kind,
          coalesce(max(p.score) filter (where p.kind not in ('ANSWER', 'COMMENT')), 0) as score,
          count(*) filter (where p.parent_id is not null and not exists (
            select 1 from post above where above.id = p.parent_id
              and above.thread_id = p.thread_id and above.kind <> 'COMMENT')) as strays,
          coalesce(bool_or(p.id = t.accepted_post_id and p.kind = 'ANSWER'), false) as has_accepted,
          coalesce(bool_or(p.id = t.official_post_id and p.kind = 'ANSWER'), false) as has_official
        from post p where p.thread_id = t.id) c
      """
          .formatted(
              Threads.HOT.replace("people", "t.people").replace("created_at", "t.created_at"));

  private static final String TALLIES =
      """
      select concat_ws(' ', c.space_id, c.tag_id, sum(c.told), sum(c.counted))
      from (select space_id, tag_id, threads as told, 0 as counted from thread_tally
            union all
            select space_id, null, 0, 1 from thread where state = 'PUBLISHED'
            union all
            select t.space_id, tt.tag_id, 0, 1 from thread t join thread_tag tt on tt.thread_id = t.id
            where t.state = 'PUBLISHED') c
      group by c.space_id, c.tag_id having sum(c.told) <> sum(c.counted)\
      """;

  private final Jdbi jdbi;

  Ledger(DataSource dataSource) {
    this.jdbi = Jdbi.create(dataSource);
  }

  void assertBalanced() {
    assertThat(strings(WRONG)).allMatch(line -> line.endsWith(": "));
    assertThat(
            strings(
                """
                select p.id::text from post p
                where p.score <> coalesce((select sum(value) from vote v where v.post_id = p.id), 0)\
                """))
        .as("posts whose score is not the sum of their votes")
        .isEmpty();
    assertThat(strings(TALLIES)).as("spaces and tags whose threads are told wrong").isEmpty();
  }

  /** Ids of all posts of the thread in the order of their numbers. */
  List<Long> posts(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from post where thread_id = :id order by number")
                .bind("id", threadId)
                .mapTo(Long.class)
                .list());
  }

  long count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  List<String> strings(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
