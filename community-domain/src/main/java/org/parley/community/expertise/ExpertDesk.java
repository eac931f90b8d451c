package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.MemberReckoning;

/** Puts the pieces of a reckoning together: a member's rows, and which scopes were touched. */
@ApplicationScoped
public class ExpertDesk {

  @Inject Jdbi jdbi;
  @Inject ExpertFacts facts;
  @Inject ExpertRanks ranks;
  @Inject ExpertiseRanks expertiseRanks;

  /** Waits until nobody else reckons, and keeps others waiting until the transaction ends. */
  void alone() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('expertise', 0))")
                .mapTo(Integer.class)
                .one());
  }

  void reckon(long memberId) {
    ExpertiseSettings settings = ExpertiseSettings.current();
    ranks.write(
        memberId,
        MemberReckoning.of(
            facts.answersOf(memberId),
            facts.endorsersOf(memberId),
            settings.worth(),
            settings.halfLives()));
  }

  void touch(Collection<ExpertScope> scopes) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into expert_scope_due values (?, ?) on conflict do nothing");
          scopes.forEach(scope -> batch.add(scope.kind().name(), scope.id()));
          batch.execute();
        });
  }

  void rankTouched() {
    List<ExpertScope> touched =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("delete from expert_scope_due returning scope, scope_id")
                    .map(
                        (row, context) ->
                            new ExpertScope(
                                ExpertScope.Kind.valueOf(row.getString("scope")),
                                row.getLong("scope_id")))
                    .list());
    expertiseRanks.refresh(touched);
  }
}
