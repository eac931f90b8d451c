package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.PasswordHasher;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.TooManyAttempts;

/**
 * Lets people in. Whether an address has an account is told to that address only: the caller gets
 * the same answer, after the same work, in either case.
 */
@ApplicationScoped
@Transactional
public class RegistrationService {

  private static final AttemptLimit PER_CLIENT =
      new AttemptLimit("register:address", 30, Duration.ofHours(1));
  private static final AttemptLimit PER_EMAIL =
      new AttemptLimit("register:email", 5, Duration.ofHours(1));

  @Inject Attempts attempts;
  @Inject Admissions admissions;
  @Inject PasswordHasher hasher;
  @Inject PendingRegistrations registrations;
  @Inject AccountMails mails;

  /**
   * Sends a link to the address by which the registration becomes a member. Registering again sends
   * another one; each link stands for what was typed together with it.
   *
   * @throws Invalid {@code name.taken}: names are public
   * @throws TooManyAttempts when one client registers more than 30 times an hour; more than 5 mails
   *     an hour to one address are silently not sent
   */
  public void register(Actor visitor, Registration registration, String clientAddress) {
    attempts.begin(PER_CLIENT, clientAddress);
    admissions.requireFreeName(registration.name());
    String hash = hasher.hash(registration.password());
    if (!attempts.admits(PER_EMAIL, registration.email())) {
      return;
    }
    Optional<Member> known = admissions.known(registration.email());
    if (known.isPresent()) {
      mails.tellAlreadyRegistered(known.get());
    } else {
      mails.askToConfirm(registration, registrations.add(registration, hash));
    }
  }

  /**
   * Makes the member whom a link describes.
   *
   * @return the new member's id
   * @throws NotFound {@code token.invalid} when the link was used, is too old or unknown
   * @throws Invalid {@code name.taken} or {@code email.taken} when somebody was quicker
   */
  public long confirm(Actor visitor, String token) {
    return admissions.admit(registrations.redeem(token));
  }
}
