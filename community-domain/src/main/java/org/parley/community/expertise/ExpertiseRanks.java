package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.ExpertiseRank;
import org.parley.community.expertise.score.Tie;

/** ExpertiseRank of whole scopes, begun from the ranks that are stored. */
@ApplicationScoped
public class ExpertiseRanks {

  /** A smaller change is not written. */
  private static final double SEEN = 1e-8;

  @Inject Jdbi jdbi;

  void refresh(Collection<ExpertScope> scopes) {
    jdbi.useHandle(handle -> scopes.forEach(scope -> refresh(handle, scope)));
  }

  private static void refresh(Handle handle, ExpertScope scope) {
    Map<Long, Double> before = new HashMap<>();
    handle
        .createQuery(
            """
            select member_id, expertise_rank from expert_rank
            where scope = :scope and scope_id = :scopeId\
            """)
        .bind("scope", scope.kind().name())
        .bind("scopeId", scope.id())
        .map((row, context) -> before.put(row.getLong(1), row.getDouble(2)))
        .list();
    Map<Long, Double> ranks = ExpertiseRank.of(helped(handle, scope), before);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update expert_rank set expertise_rank = :rank
            where scope = :scope and scope_id = :scopeId and member_id = :member\
            """);
    before.forEach(
        (member, rank) -> {
          double now = ranks.getOrDefault(member, ExpertiseRank.UNHELPFUL);
          if (Math.abs(now - rank) > SEEN) {
            batch
                .bind("rank", now)
                .bind("scope", scope.kind().name())
                .bind("scopeId", scope.id())
                .bind("member", member)
                .add();
          }
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static List<Tie> helped(Handle handle, ExpertScope scope) {
    return handle
        .createQuery(
            "select distinct a.asker_id, a.member_id from expert_answer a"
                + " where a.asker_id is not null and "
                + condition(scope)
                + " order by 1, 2")
        .bind("scopeId", scope.id())
        .map((row, context) -> new Tie(row.getLong(1), row.getLong(2)))
        .list();
  }

  private static String condition(ExpertScope scope) {
    return switch (scope.kind()) {
      case ALL -> "a.is_common and 0 = :scopeId";
      case SPACE -> "a.space_id = :scopeId";
      case TAG -> "a.is_common and a.tags @> array[:scopeId]::bigint[]";
    };
  }
}
