package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.parley.community.member.Member;
import org.parley.community.problem.NotFound;

/** The registrations that wait for their address to be confirmed, each for a day. */
@ApplicationScoped
class PendingRegistrations {

  static final Duration LIFETIME = Duration.ofHours(24);

  @Inject Clock clock;
  @Inject EntityManager em;
  @Inject OneTimeTokens tokens;

  /** Keeps the registration; returns the secret of its link. */
  String add(Registration registration, String passwordHash) {
    String plain = tokens.issueConfirmation(registration.email(), LIFETIME);
    em.persist(
        new PendingRegistration(Secret.hashOf(plain), registration, passwordHash, clock.instant()));
    return plain;
  }

  /**
   * The member whom the link describes. All other registrations of that address end.
   *
   * @throws NotFound {@code token.invalid}
   */
  Member redeem(String plain) {
    OneTimeToken token = tokens.redeem(OneTimeToken.Purpose.CONFIRM_EMAIL, plain);
    PendingRegistration pending = em.find(PendingRegistration.class, token.hash());
    if (pending == null) {
      throw new NotFound("token.invalid");
    }
    em.createNativeQuery("delete from registration where email = ?")
        .setParameter(1, pending.email())
        .executeUpdate();
    return pending.toMember(token.usedAt());
  }
}
