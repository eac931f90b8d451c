package org.parley.moderation.screening.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * What those who keep order decided on spam, as it stands today. Neither what members flag nor what
 * the house did by itself counts, and no decision by somebody who is not of the staff any more: so
 * no customer teaches the model anything, alone or with others.
 */
@ApplicationScoped
class Decisions {

  /** Of each kind no more are learned from: the latest. */
  private static final int MOST = 400;

  private static final String STAFF = "exists (select from member_role r where r.member_id = %s)";

  /** Taken out by staff: as flagged spam, as a model's spam, or with that word in the note. */
  private static final String SPAM =
      """
      p.state in ('HIDDEN', 'DELETED') and p.state_by <> p.author_id and %s and (
        exists (select from flag f where f.post_id = p.id and f.reason = 'SPAM'
                  and f.resolution = 'UPHELD' and %s)
        or exists (select from screening_hit h join screening_rule rule on rule.id = h.rule_id
                   where h.post_id = p.id and h.resolution = 'UPHELD' and rule.kind = 'MODEL'
                     and rule.settings::json ->> 'model' = 'spam' and %s)
        or exists (select from moderation_log l where l.post_id = p.id
                     and l.action in ('HIDDEN', 'DELETED') and l.note ~* '\\mspam\\M' and %s))\
      """
          .formatted(
              STAFF.formatted("p.state_by"),
              STAFF.formatted("f.resolved_by"),
              STAFF.formatted("h.resolved_by"),
              STAFF.formatted("l.actor_id"));

  /** Looked at by staff and left, or put back. */
  private static final String OTHER =
      """
      p.state = 'PUBLISHED' and (
        exists (select from flag f where f.post_id = p.id and f.reason = 'SPAM'
                  and f.resolution = 'DISMISSED' and %s)
        or exists (select from screening_hit h where h.post_id = p.id
                     and h.resolution = 'DISMISSED' and %s)
        or exists (select from moderation_log l where l.post_id = p.id
                     and l.action = 'RESTORED' and %s))\
      """
          .formatted(
              STAFF.formatted("f.resolved_by"),
              STAFF.formatted("h.resolved_by"),
              STAFF.formatted("l.actor_id"));

  private static final String SELECT =
      """
      select p.id, :spam as spam,
             case when p.kind in ('ANSWER', 'COMMENT') then p.body
                  else t.title || E'\\n\\n' || p.body end as text
      from post p join thread t on t.id = p.thread_id
      where not exists (select from member_role r where r.member_id = p.author_id) and p.body <> ''
        and\s""";

  @Inject Jdbi jdbi;

  /** The latest of each kind, by the ids of their posts. */
  List<Decision> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from ("
                        + SELECT
                        + SPAM
                        + " order by p.id desc limit :most) spam union all select * from ("
                        + SELECT.replace(":spam", "not :spam")
                        + OTHER
                        + " order by p.id desc limit :most) other order by id")
                .bind("spam", true)
                .bind("most", MOST)
                .map(
                    (row, context) ->
                        new Decision(
                            row.getLong("id"), row.getBoolean("spam"), row.getString("text")))
                .list());
  }
}
