package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Who does not want to be listed, and everything that was reckoned of everybody. */
@ApplicationScoped
public class ExpertListing {

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  public boolean isListed(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select not exists (select 1 from expert_unlisted where member_id = :member)")
                .bind("member", memberId)
                .mapTo(Boolean.class)
                .one());
  }

  void leave(long memberId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into expert_unlisted values (?, ?) on conflict do nothing",
                memberId,
                clock.instant().atOffset(ZoneOffset.UTC)));
  }

  void join(long memberId) {
    jdbi.useHandle(
        handle -> handle.execute("delete from expert_unlisted where member_id = ?", memberId));
  }

  /** Leaves nothing that a rebuild makes. */
  void forgetReckoned() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                truncate expert_answer, expert_standing, expert_mutual, expert_rank, expert_term,
                         expert_weight, expert_scope_due\
                """));
  }
}
