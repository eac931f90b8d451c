package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** When the team could call, and when it shall. The conversation's lock guards each. */
@ApplicationScoped
public class CallBacks {

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * Offers these times in place of earlier ones; nothing is chosen then.
   *
   * @throws Invalid when there are none or too many, or one is over
   */
  void offer(long conversationId, List<Instant> slots) {
    NewInvitation.checkSlots(slots);
    Instant now = clock.instant();
    if (slots.stream().anyMatch(slot -> !slot.isAfter(now))) {
      throw new Invalid("slots", "call-back.past");
    }
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into call_back (conversation_id) values (?)
              on conflict (conversation_id) do update set chosen = null, none_fits = false\
              """,
              conversationId);
          handle.execute("delete from call_back_slot where conversation_id = ?", conversationId);
          for (Instant slot : slots) {
            handle.execute(
                "insert into call_back_slot values (?, ?) on conflict do nothing",
                conversationId,
                Timestamp.from(slot));
          }
        });
  }

  /**
   * @return whether it was not chosen before
   * @throws Invalid when that time is not offered or over
   */
  boolean choose(long conversationId, Instant slot) {
    if (slot == null || !slot.isAfter(clock.instant()) || !isOffered(conversationId, slot)) {
      throw new Invalid("slot", "call-back.slot");
    }
    return update(
            "chosen = ?, none_fits = false",
            "chosen is distinct from ? and done_at is null",
            Timestamp.from(slot),
            conversationId,
            Timestamp.from(slot))
        > 0;
  }

  boolean refuseAll(long conversationId) {
    return update(
            "chosen = null, none_fits = true", "not none_fits and done_at is null", conversationId)
        > 0;
  }

  /**
   * The call was made.
   *
   * @throws Conflict when nothing was chosen
   * @throws NotFound when there is no call in this conversation
   */
  boolean finish(long conversationId, long memberId, Instant now) {
    Boolean isChosen =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select chosen is not null from call_back where conversation_id = :id")
                    .bind("id", conversationId)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElseThrow(() -> new NotFound("call-back.none")));
    if (!isChosen) {
      throw new Conflict("call-back.not-chosen");
    }
    return update(
            "done_at = ?, done_by = ?",
            "done_at is null",
            Timestamp.from(now),
            memberId,
            conversationId)
        > 0;
  }

  private boolean isOffered(long conversationId, Instant slot) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from call_back_slot
                                   where conversation_id = :id and starts_at = :slot)\
                    """)
                .bind("id", conversationId)
                .bind("slot", Timestamp.from(slot))
                .mapTo(Boolean.class)
                .one());
  }

  private int update(String set, String condition, Object... values) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                "update call_back set " + set + " where conversation_id = ? and " + condition,
                values));
  }
}
