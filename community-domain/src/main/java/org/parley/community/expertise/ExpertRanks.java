package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.LogMass;
import org.parley.community.expertise.score.MemberReckoning;
import org.parley.community.expertise.score.Reckoning;
import org.parley.community.expertise.score.Wilson;
import org.parley.community.expertise.score.ZScore;

/** Where members stand, in every scope and for every word of which they have answered anything. */
@ApplicationScoped
public class ExpertRanks {

  @Inject Jdbi jdbi;

  /** Puts what a member's answers come to in place of what stood there. */
  void write(long memberId, MemberReckoning reckoning) {
    jdbi.useHandle(
        handle -> {
          Map<ExpertScope, Integer> asked = asked(handle, memberId);
          Map<ExpertScope, Double> ranks = expertiseRanks(handle, memberId);
          handle.execute("delete from expert_rank where member_id = ?", memberId);
          handle.execute("delete from expert_term where member_id = ?", memberId);
          if (reckoning.spaces().isEmpty()) {
            return;
          }
          Rows rows = new Rows(memberId, asked, ranks, handle.prepareBatch(ROW));
          if (reckoning.all().answers() > 0) {
            rows.add(ExpertScope.ALL, reckoning.all());
          }
          reckoning.spaces().forEach((id, scope) -> rows.add(ExpertScope.space(id), scope));
          reckoning.tags().forEach((id, scope) -> rows.add(ExpertScope.tag(id), scope));
          rows.batch().execute();
          writeTerms(handle, memberId, reckoning.terms());
        });
  }

  private static final String ROW =
      """
      insert into expert_rank (
        scope, scope_id, member_id, answers, judged, approved, accepted, verified, asked,
        wilson, z, expertise_rank, endorsed, active, recent, lasting, last_answer_at)
      values (:scope, :scopeId, :member, :answers, :judged, :approved, :accepted, :verified, :asked,
              :wilson, :z, :expertiseRank, :endorsed, :active, :recent, :lasting, :last)\
      """;

  private record Rows(
      long memberId,
      Map<ExpertScope, Integer> asked,
      Map<ExpertScope, Double> expertiseRanks,
      PreparedBatch batch) {

    void add(ExpertScope scope, Reckoning reckoning) {
      int questions = asked.getOrDefault(scope, 0);
      batch
          .bind("scope", scope.kind().name())
          .bind("scopeId", scope.id())
          .bind("member", memberId)
          .bind("answers", reckoning.answers())
          .bind("judged", reckoning.judged())
          .bind("approved", reckoning.approved())
          .bind("accepted", reckoning.accepted())
          .bind("verified", reckoning.verified())
          .bind("asked", questions)
          .bind("wilson", Wilson.lowerBound(reckoning.approved(), reckoning.judged()))
          .bind("z", ZScore.of(reckoning.answers(), questions))
          .bind("expertiseRank", expertiseRanks.getOrDefault(scope, 0.0))
          .bindByType("endorsed", orNull(reckoning.endorsed()), Double.class)
          .bindByType("active", orNull(reckoning.active()), Double.class)
          .bindByType("recent", orNull(reckoning.recent()), Double.class)
          .bindByType("lasting", orNull(reckoning.lasting()), Double.class)
          .bind("last", Timestamp.from(reckoning.lastAnswerAt()))
          .add();
    }
  }

  private static void writeTerms(Handle handle, long memberId, Map<String, Reckoning> terms) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into expert_term (term, member_id, lasting, answers)
            values (:term, :member, :lasting, :answers)\
            """);
    terms.forEach(
        (term, reckoning) -> {
          if (reckoning.lasting() != LogMass.NONE) {
            batch
                .bind("term", term)
                .bind("member", memberId)
                .bind("lasting", reckoning.lasting())
                .bind("answers", reckoning.answers())
                .add();
          }
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static Double orNull(double mass) {
    return mass == LogMass.NONE ? null : mass;
  }

  /** Published questions by the member, counted by the same rule as answers. */
  private static Map<ExpertScope, Integer> asked(Handle handle, long memberId) {
    return scopes(
        handle,
        """
        with q as (
          select t.id, t.space_id, s.access in ('OPEN', 'MEMBERS') as is_common
          from thread t join space s on s.id = t.space_id
          where t.author_id = :member and t.type = 'QUESTION' and t.state = 'PUBLISHED')
        select 'ALL' as scope, 0 as scope_id, count(*)::double precision as value
        from q where is_common
        union all select 'SPACE', space_id, count(*) from q group by space_id
        union all select 'TAG', x.tag_id, count(*)
        from q join thread_tag x on x.thread_id = q.id where is_common group by x.tag_id\
        """,
        memberId,
        Double::intValue);
  }

  private static Map<ExpertScope, Double> expertiseRanks(Handle handle, long memberId) {
    return scopes(
        handle,
        """
        select scope, scope_id, expertise_rank as value from expert_rank
        where member_id = :member\
        """,
        memberId,
        value -> value);
  }

  private static <V> Map<ExpertScope, V> scopes(
      Handle handle, String sql, long memberId, java.util.function.Function<Double, V> value) {
    Map<ExpertScope, V> scopes = new HashMap<>();
    handle
        .createQuery(sql)
        .bind("member", memberId)
        .map(
            (row, context) ->
                scopes.put(
                    new ExpertScope(
                        ExpertScope.Kind.valueOf(row.getString("scope")), row.getLong("scope_id")),
                    value.apply(row.getDouble("value"))))
        .list();
    return scopes;
  }
}
