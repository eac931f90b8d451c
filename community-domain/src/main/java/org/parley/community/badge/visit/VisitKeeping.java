package org.parley.community.badge.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.account.MembersSeen;
import org.parley.community.member.Actor;

/** Hears who is here. */
@ApplicationScoped
class VisitKeeping {

  @Inject VisitService visits;

  void on(@Observes MembersSeen seen) {
    visits.note(Actor.operator(), seen);
  }
}
