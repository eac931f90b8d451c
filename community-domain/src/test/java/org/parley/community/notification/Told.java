package org.parley.community.notification;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

/**
 * What members of a test's community were told: kinds, as they stand in the table and may be shown.
 */
final class Told {

  private final CommunityExtension community;
  private final Jdbi jdbi;

  Told(CommunityExtension community) {
    this.community = community;
    this.jdbi = Jdbi.create(community.dataSource());
  }

  /** Delivers everything that is due. */
  void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  void forgetAll() {
    deliver();
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from notification");
          handle.execute("delete from vote_milestone");
          handle.execute("delete from notification_choice");
          handle.execute("delete from mailing");
        });
  }

  /** The kinds that may be shown to the member, newest last. */
  List<String> shownTo(Actor member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select n.kind || coalesce(' ' || nullif(n.detail, ''), '')"
                        + " || coalesce(' ' || n.amount, '') from "
                        + InboxRule.FROM
                        + " where n.in_inbox and n.member_id = :member and "
                        + InboxRule.SHOWN
                        + " order by n.id")
                .bind("member", member.id())
                .mapTo(String.class)
                .list());
  }

  int rows() {
    return jdbi.withHandle(
        handle -> handle.select("select count(*) from notification").mapTo(Integer.class).one());
  }

  List<Map<String, Object>> rowsOf(Actor member) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select * from notification where member_id = ? order by id", member.id())
                .mapToMap()
                .list());
  }

  Jdbi jdbi() {
    return jdbi;
  }
}
