package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

/** What tests look up about reputation. */
final class Account {

  private final CommunityExtension community;
  private final Jdbi jdbi;

  Account(CommunityExtension community) {
    this.community = community;
    this.jdbi = Jdbi.create(community.dataSource());
  }

  int of(Actor member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select reputation from member where id = :id")
                .bind("id", member.id())
                .mapTo(Integer.class)
                .one());
  }

  int score(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select score from post where id = :id")
                .bind("id", postId)
                .mapTo(Integer.class)
                .one());
  }

  /** All entries of a member as they were written: cause, points credited, reason. */
  List<String> entries(Actor member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select concat_ws(' ', cause, credited, reason) from reputation_entry
                    where member_id = :id order by id\
                    """)
                .bind("id", member.id())
                .mapTo(String.class)
                .list());
  }

  void execute(String sql, Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }

  /** The ledger's sum, a replay and the members' rows agree. */
  void assertEqual() {
    LedgerAudit.Finding finding = community.get(LedgerAudit.class).run(Actor.operator());
    assertThat(finding.differences()).isEmpty();
    assertThat(finding.unequalReversals()).isZero();
  }
}
