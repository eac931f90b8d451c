package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.moderation.appeal.Appeal.Outcome;
import org.parley.moderation.appeal.Appeals;
import org.parley.moderation.flag.NoteText;

/** Carries decisions about members out, on what nobody else is at. */
@ApplicationScoped
class SanctionDesk {

  @Inject Clock clock;
  @Inject Members members;
  @Inject Appeals appeals;
  @Inject SanctionCabinet cabinet;

  long impose(Actor actor, Member member, NewSanction wanted) {
    Instant now = clock.instant();
    cabinet.endOver(member, wanted.terms().kind(), now);
    Sanction sanction = new Sanction(member.id(), SanctionBook.idOf(actor), wanted, now);
    cabinet.impose(actor, member, sanction, now);
    return sanction.id();
  }

  void lift(Actor actor, Sanction sanction, String why) {
    Instant now = clock.instant();
    sanction.lift(SanctionBook.idOf(actor), why, now);
    decideOnAppeal(actor, sanction, Outcome.GRANTED, now);
    cabinet.lifted(actor, sanction, why, now);
  }

  void uphold(Actor actor, Sanction sanction, String why) {
    Instant now = clock.instant();
    if (!decideOnAppeal(actor, sanction, Outcome.REFUSED, now)) {
      throw new Conflict("sanction.no-appeal");
    }
    cabinet.upheld(actor, sanction, why, now);
  }

  /** Who decided does not decide on the appeal against it, as long as another can. */
  void requireAnother(Actor actor, Sanction sanction) {
    boolean isAppealed = appeals.isOpenAgainst(sanction.id());
    SanctionPolicy.checkDecideOnAppeal(
        actor, sanction, isAppealed && cabinet.canAnotherDecide(actor, sanction));
  }

  /** Why somebody takes a decision back or keeps to it: never empty. */
  String reason(String typed) {
    NoteText why = NoteText.of(typed);
    if (why.isEmpty()) {
      throw new Invalid("note", "sanction.why");
    }
    return why.text();
  }

  /** Empty for who runs the community on its machine. */
  String nameOf(Long memberId) {
    return memberId == null ? "" : members.require(memberId).displayName();
  }

  /** Returns whether there was an appeal to decide on. */
  private boolean decideOnAppeal(Actor actor, Sanction sanction, Outcome outcome, Instant now) {
    return appeals.decideAgainst(sanction.id(), outcome, SanctionBook.idOf(actor), now).isPresent();
  }
}
