package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What is to be told to case systems: queued in the transaction of what happened. */
@ApplicationScoped
public class CaseOutbox {

  private static final String ADD =
      """
      insert into case_message
        (connection_id, follow_up_id, kind, message_id, next_attempt_at, created_at)
      values (:connection, :followUp, :kind, 'case_' || gen_random_uuid(), :now, :now)\
      """;

  /** Notes that were written here since notes are shared; never what came from a case system. */
  private static final String ADD_NOTES =
      """
      insert into case_message
        (connection_id, follow_up_id, kind, entry_id, message_id, next_attempt_at, created_at)
      select :connection, e.follow_up_id, 'COMMENT', e.id, 'case_' || gen_random_uuid(), :now, :now
      from follow_up_entry e, case_connection c
      where c.id = :connection and e.follow_up_id = :followUp and e.deed = 'NOTE'
        and e.actor_id is not null and e.before = '' and e.at >= c.notes_since
      order by e.id
      on conflict (connection_id, entry_id) where entry_id is not null do nothing\
      """;

  @Inject Jdbi jdbi;

  void add(long connectionId, long followUpId, CaseAct act, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("connection", connectionId)
                .bind("followUp", followUpId)
                .bind("kind", act.name())
                .bind("now", now)
                .execute());
  }

  /** Those that are not queued yet. */
  void addNotes(CaseLink link, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD_NOTES)
                .bind("connection", link.connectionId())
                .bind("followUp", link.followUpId())
                .bind("now", now)
                .execute());
  }

  /** Whether the other side has yet to hear that it is worked on: what it says is older then. */
  boolean isToldToWork(CaseLink link) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1 from case_message
                      where connection_id = :connection and follow_up_id = :followUp
                        and kind in ('OPEN', 'REOPEN') and state = 'WAITING')\
                    """)
                .bind("connection", link.connectionId())
                .bind("followUp", link.followUpId())
                .mapTo(Boolean.class)
                .one());
  }

  /** Whether the other side heard of the latest end after a moment, not yet, or not at all. */
  boolean isClosingAfter(CaseLink link, Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select state in ('WAITING', 'REFUSED') or ended_at > :moment
                    from case_message
                    where connection_id = :connection and follow_up_id = :followUp
                      and kind = 'CLOSE'
                    order by id desc limit 1                    """)
                .bind("connection", link.connectionId())
                .bind("followUp", link.followUpId())
                .bind("moment", moment)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  /** Whether there was one that was refused; it waits again. */
  boolean again(long connectionId, long messageId, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update case_message
                        set state = 'WAITING', next_attempt_at = :now, ended_at = null
                        where id = :id and connection_id = :connection and state = 'REFUSED'\
                        """)
                    .bind("id", messageId)
                    .bind("connection", connectionId)
                    .bind("now", now)
                    .execute())
        > 0;
  }

  /** What waits for its next attempt waits no longer. */
  void hurry(long connectionId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update case_message set next_attempt_at = ?
                where connection_id = ? and state = 'WAITING' and next_attempt_at > ?""",
                Timestamp.from(now),
                connectionId,
                Timestamp.from(now)));
  }

  /** Forgets what was told before the moment, as far as its follow-up is done. */
  int removeBefore(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                """
                delete from case_message m using case_link l
                where l.connection_id = m.connection_id and l.follow_up_id = m.follow_up_id
                  and not l.is_open and m.state in ('SENT', 'WITHHELD') and m.kind <> 'COMMENT'
                  and m.ended_at < ?""",
                Timestamp.from(moment)));
  }
}
