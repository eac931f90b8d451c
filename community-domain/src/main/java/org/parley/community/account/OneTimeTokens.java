package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.NotFound;

/** The one-time links that are out. What is in them is told once and never stored. */
@ApplicationScoped
class OneTimeTokens {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject Clock clock;
  @Inject EntityManager em;

  /** A link by which a member chooses a new password; returns what to put into it. */
  String issueReset(long memberId, Duration lifetime) {
    String plain = Secret.make();
    add(token(plain, OneTimeToken.Purpose.RESET_PASSWORD, lifetime).forMember(memberId));
    return plain;
  }

  String issueConfirmation(String email, Duration lifetime) {
    String plain = Secret.make();
    add(token(plain, OneTimeToken.Purpose.CONFIRM_EMAIL, lifetime).forEmail(email));
    return plain;
  }

  /** The only link to set the community up; former ones open nothing any more. */
  String issueSetUp(Duration lifetime) {
    remove("delete from one_time_token where purpose = 'SET_UP' and true = ?", true);
    String plain = Secret.make();
    add(token(plain, OneTimeToken.Purpose.SET_UP, lifetime));
    return plain;
  }

  /**
   * Uses the token up; of two who come with it at once, one gets through.
   *
   * @throws NotFound {@code token.invalid}
   */
  OneTimeToken redeem(OneTimeToken.Purpose purpose, String plain) {
    String hash = Secret.hashOf(plain == null ? "" : plain);
    OneTimeToken token = em.find(OneTimeToken.class, hash, LockModeType.PESSIMISTIC_WRITE);
    if (token == null) {
      throw new NotFound("token.invalid");
    }
    token.use(purpose, clock.instant());
    em.flush();
    return token;
  }

  /** Makes the other links worthless by which the member could choose a password. */
  void voidResets(long memberId) {
    remove(
        "delete from one_time_token"
            + " where purpose = 'RESET_PASSWORD' and used_at is null and member_id = ?",
        memberId);
  }

  private OneTimeToken token(String plain, OneTimeToken.Purpose purpose, Duration lifetime) {
    return new OneTimeToken(Secret.hashOf(plain), purpose, clock.instant(), lifetime);
  }

  private void add(OneTimeToken token) {
    Instant longGone = clock.instant().minus(KEPT);
    remove("delete from one_time_token where expires_at < ?", Timestamp.from(longGone));
    em.persist(token);
    em.flush();
  }

  private void remove(String sql, Object parameter) {
    em.createNativeQuery(sql).setParameter(1, parameter).executeUpdate();
  }
}
