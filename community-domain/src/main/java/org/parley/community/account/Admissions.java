package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Member;
import org.parley.community.member.Members;

/** The door through which somebody becomes a member, in the caller's transaction. */
@ApplicationScoped
class Admissions {

  @Inject Clock clock;
  @Inject Members members;
  @Inject DomainEvents events;

  /**
   * @throws org.parley.community.problem.Invalid {@code name.taken}
   */
  void requireFreeName(String name) {
    members.requireFreeName(name);
  }

  /** Who is in already with this address. */
  Optional<Member> known(String email) {
    return members.byEmail(email);
  }

  /**
   * Takes somebody in and tells it.
   *
   * @throws org.parley.community.problem.Invalid {@code name.taken} or {@code email.taken}
   */
  long admit(Member member) {
    members.add(member);
    events.publish(new MemberJoined(member.id(), clock.instant()));
    return member.id();
  }
}
