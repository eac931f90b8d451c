package org.parley.community.badge.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.account.MembersSeen;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;

/** Tells listeners of who is here. */
@ApplicationScoped
@Transactional
public class VisitService {

  @Inject DomainEvents events;

  /**
   * Tells of each member.
   *
   * @param operator the community itself
   */
  public void note(Actor operator, MembersSeen seen) {
    seen.memberIds().stream()
        .sorted()
        .forEach(member -> events.publish(new MemberVisited(member, seen.at())));
  }
}
