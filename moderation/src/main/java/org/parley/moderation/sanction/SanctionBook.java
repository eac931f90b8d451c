package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.notification.MemberSanctioned;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.MemberLogEntry;
import org.parley.moderation.log.ModerationLog;

/** Files what was decided about members, and has them told. */
@ApplicationScoped
class SanctionBook {

  private static final String FREE = "FREE";

  @Inject ModerationLog log;
  @Inject DomainEvents events;

  void imposed(Sanction sanction, Instant now) {
    String why =
        sanction.reason().name() + (sanction.note().isEmpty() ? "" : ": " + sanction.note());
    tell(sanction, sanction.kind().name(), now);
    file(sanction, new Deed(sanction.kind().action(), sanction.imposedBy(), why), now);
  }

  void lifted(Actor actor, Sanction sanction, String why, Instant now) {
    tell(sanction, sanction.kind() + "_LIFTED", now);
    file(sanction, new Deed(LogAction.SANCTION_LIFTED, idOf(actor), why), now);
  }

  void ended(Sanction sanction, Instant now) {
    tell(sanction, sanction.kind() + "_ENDED", now);
    file(sanction, new Deed(LogAction.SANCTION_ENDED, null, ""), now);
  }

  /** The appeal against it was refused. */
  void upheld(Actor actor, Sanction sanction, String why, Instant now) {
    tell(sanction, "UPHELD", now);
    file(sanction, new Deed(LogAction.SANCTION_UPHELD, idOf(actor), why), now);
  }

  /** Who runs the community on its machine is no member. */
  static Long idOf(Actor actor) {
    return actor.isOperator() ? null : actor.id();
  }

  private record Deed(LogAction action, Long actorId, String note) {}

  private void tell(Sanction sanction, String deed, Instant now) {
    events.publish(
        new MemberSanctioned(sanction.id(), sanction.memberId(), "SANCTION_" + deed, now));
  }

  private void file(Sanction sanction, Deed deed, Instant now) {
    String held = sanction.kind() == SanctionKind.WARNING ? FREE : sanction.kind().name();
    boolean begins = deed.action() == sanction.kind().action();
    boolean stays = deed.action() == LogAction.SANCTION_UPHELD;
    log.add(
        new MemberLogEntry(
            deed.action(),
            sanction.memberId(),
            sanction.id(),
            deed.actorId(),
            begins ? FREE : held,
            begins || stays ? held : FREE,
            deed.note(),
            now));
  }
}
