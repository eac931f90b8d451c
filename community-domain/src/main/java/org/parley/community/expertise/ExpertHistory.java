package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.Terms;

/**
 * The community's past in the order in which it happened, from the spaces that every member reads.
 * A question goes by its thread's id. Named votes are told of only when the voter's word counts.
 */
@ApplicationScoped
public class ExpertHistory {

  private static final int ROWS_AT_ONCE = 2_000;

  private static final String DEEDS =
      """
      with common as (
        select t.* from thread t join space s on s.id = t.space_id
        where t.type = 'QUESTION' and t.state = 'PUBLISHED' and s.access in ('OPEN', 'MEMBERS'))
      select * from (
      select 'ASKED' as kind, t.created_at as at, t.id as post_id, t.id as question_id,
             t.author_id as member_id, null::bigint as by_id, t.title,
             array(select x.tag_id::text from thread_tag x where x.thread_id = t.id
                   order by x.tag_id) as tags
      from common t
      union all
      select case p.kind when 'ANSWER' then 'ANSWERED' else 'COMMENTED' end, p.created_at, p.id,
             t.id, p.author_id, null, null, null
      from common t join post p on p.thread_id = t.id
      where p.kind in ('ANSWER', 'COMMENT') and p.state = 'PUBLISHED'
      union all
      select case v.value when 1 then 'UP' else 'DOWN' end, v.cast_at, p.id, t.id, p.author_id,
             v.member_id, null, null
      from common t join post p on p.thread_id = t.id join vote v on v.post_id = p.id
      where p.kind in ('ANSWER', 'QUESTION') and p.state = 'PUBLISHED'
        and (v.member_id is null
             or exists (select 1 from expert_standing s where s.member_id = v.member_id))
      union all
      select 'ACCEPTED', a.accepted_at, a.post_id, a.thread_id, a.member_id, a.decided_by,
             null, null
      from expert_answer a where a.is_common and a.accepted_at is not null
      union all
      select 'OFFICIAL', a.answered_at, a.post_id, a.thread_id, a.member_id, null, null, null
      from expert_answer a where a.is_common and a.is_official) deed
      -- an imported acceptance has the time of its answer, and comes after it
      order by at, array_position(
        array['ASKED', 'ANSWERED', 'COMMENTED', 'UP', 'DOWN', 'OFFICIAL', 'ACCEPTED'], kind),
        post_id\
      """;

  @Inject Jdbi jdbi;

  /** Tells all deeds, in a transaction a few thousand rows of them in memory at a time. */
  void tell(Consumer<Deed> listener) {
    jdbi.useHandle(
        handle -> {
          try (var deeds =
              handle
                  .createQuery(DEEDS)
                  .setFetchSize(ROWS_AT_ONCE)
                  .map((row, context) -> deed(row))
                  .stream()) {
            deeds.forEach(listener);
          }
        });
  }

  private static Deed deed(ResultSet row) throws SQLException {
    Deed.Kind kind = Deed.Kind.valueOf(row.getString("kind"));
    return new Deed(
        kind,
        row.getTimestamp("at").toInstant(),
        row.getLong("post_id"),
        row.getLong("question_id"),
        row.getLong("member_id"),
        row.getLong("by_id"),
        kind == Deed.Kind.ASKED ? subject(row) : Deed.Subject.NONE);
  }

  private static Deed.Subject subject(ResultSet row) throws SQLException {
    List<String> tags = Arrays.asList((String[]) row.getArray("tags").getArray());
    return new Deed.Subject(tags, Terms.of(row.getString("title")));
  }
}
