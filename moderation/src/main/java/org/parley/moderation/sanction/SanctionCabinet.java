package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;

/** Keeps decisions about members together with what follows from them: effect, mail, log. */
@ApplicationScoped
class SanctionCabinet {

  @Inject Members members;
  @Inject Sanctions sanctions;
  @Inject SanctionEffects effects;
  @Inject SanctionMails mails;
  @Inject SanctionBook book;

  void impose(Actor actor, Member member, Sanction sanction, Instant now) {
    sanctions.add(sanction);
    effects.apply(actor, member.name(), member.id(), sanction.kind());
    if (sanction.kind().keepsOut()) {
      mails.tellKeptOut(sanction, member);
    }
    book.imposed(sanction, now);
  }

  void lifted(Actor actor, Sanction sanction, String why, Instant now) {
    Member member = members.require(sanction.memberId());
    effects.apply(actor, member.name(), member.id(), sanction.kind());
    if (sanction.kind().keepsOut()) {
      mails.tellLetIn(member);
    }
    book.lifted(actor, sanction, why, now);
  }

  void upheld(Actor actor, Sanction sanction, String why, Instant now) {
    if (sanction.kind().keepsOut()) {
      mails.tellUpheld(members.require(sanction.memberId()));
    }
    book.upheld(actor, sanction, why, now);
  }

  /** Ends one whose time is over: what it forbade had ended with its moment already. */
  void end(Sanction sanction, Instant now) {
    Member member = members.require(sanction.memberId());
    sanction.end(now);
    effects.apply(Actor.operator(), member.name(), member.id(), sanction.kind());
    book.ended(sanction, now);
  }

  /** Makes room for another of this kind. */
  void endOver(Member member, SanctionKind kind, Instant now) {
    sanctions.open(member.id()).stream()
        .filter(sanction -> sanction.kind() == kind && sanction.isOver(now))
        .forEach(sanction -> end(sanction, now));
  }

  boolean canAnotherDecide(Actor actor, Sanction sanction) {
    return sanctions.canAnotherDecide(actor.id(), sanction.memberId());
  }
}
