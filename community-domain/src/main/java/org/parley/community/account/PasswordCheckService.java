package org.parley.community.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.PasswordHasher;
import org.parley.community.problem.NotAllowed;

/**
 * Compares passwords. Works outside transactions: a failed attempt stays recorded whatever the
 * caller's transaction comes to, and no connection waits while a hash is computed.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PasswordCheckService {

  private static final AttemptLimit PER_MEMBER =
      new AttemptLimit("password:member", 10, Duration.ofMinutes(15));

  @Inject Attempts attempts;
  @Inject Credentials credentials;
  @Inject PasswordHasher hasher;
  private String nobodysHash;

  @PostConstruct
  void prepare() {
    nobodysHash = hasher.hash(Secret.make());
  }

  /**
   * Asks a signed-in member for the password again, before something that matters.
   *
   * @throws NotAllowed {@code password.wrong}
   */
  public void require(Actor actor, String password) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    String subject = actor.id().toString();
    attempts.begin(PER_MEMBER, subject);
    if (!matches(password, credentials.hashOf(actor.id()).orElse(null))) {
      throw new NotAllowed("password.wrong");
    }
    attempts.clear(PER_MEMBER, subject);
  }

  /** Takes as long for a hash that is not there as for one that is. */
  boolean matches(String password, String hash) {
    // an absurdly long text would cost more than the hash itself
    String tried =
        password == null || password.length() > 2 * PasswordRules.LONGEST ? "" : password;
    boolean same = hasher.matches(tried, hash == null ? nobodysHash : hash);
    return same && hash != null;
  }

  /** The hash of a password that does for this member. */
  String hash(String password, Member member) {
    String email = member.email() == null ? "" : member.email();
    PasswordRules.check(
        password, member.name(), member.displayName(), email, email.replaceAll("@.*", ""));
    return hasher.hash(password);
  }
}
