package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.parley.community.member.Actor;
import org.parley.community.member.EmailAddress;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.TooManyAttempts;

/** Passwords are forgotten and changed. A new one ends every session that began with the old. */
@ApplicationScoped
@Transactional
public class PasswordService {

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final AttemptLimit PER_CLIENT =
      new AttemptLimit("reset:address", 20, Duration.ofHours(1));
  private static final AttemptLimit PER_EMAIL =
      new AttemptLimit("reset:email", 3, Duration.ofHours(1));

  @Inject Attempts attempts;
  @Inject Members members;
  @Inject OneTimeTokens tokens;
  @Inject PasswordCheckService check;
  @Inject AccountMails mails;

  /**
   * Sends a link to choose a new password if the address has an account. Whether it has one cannot
   * be told from the outcome; more than 3 mails an hour to one address are silently not sent.
   *
   * @throws TooManyAttempts when one client asks more than 20 times an hour
   */
  public void requestReset(Actor visitor, String email, String clientAddress) {
    String address = EmailAddress.of(email).value();
    attempts.begin(PER_CLIENT, clientAddress);
    if (attempts.admits(PER_EMAIL, address)) {
      members
          .byEmail(address)
          .ifPresent(member -> mails.sendReset(member, tokens.issueReset(member.id(), LIFETIME)));
    }
  }

  /**
   * Sets the password of whoever holds the link, which also proves the address.
   *
   * @throws NotFound {@code token.invalid} when the link was used, is too old or unknown
   * @throws Invalid when the password does not do; the link can then be used again
   */
  public void reset(Actor visitor, String token, String newPassword) {
    OneTimeToken redeemed = tokens.redeem(OneTimeToken.Purpose.RESET_PASSWORD, token);
    Member member = members.require(redeemed.memberId());
    member.confirmEmail(redeemed.usedAt());
    replace(member, newPassword);
  }

  /**
   * Changes the actor's own password.
   *
   * @return the new sign-in epoch, with which the present session may go on
   * @throws NotAllowed {@code password.wrong} when the current one is not right
   */
  public int change(Actor actor, String currentPassword, String newPassword) {
    check.require(actor, currentPassword);
    Member member = members.require(actor.id());
    replace(member, newPassword);
    return member.signInEpoch();
  }

  private void replace(Member member, String password) {
    member.changePassword(check.hash(password, member));
    tokens.voidResets(member.id());
    mails.tellPasswordChanged(member);
  }
}
