package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Members;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.TooManyAttempts;

/**
 * Members come and go. Whoever does not know the password learns nothing, neither from the answer
 * nor from how long it took.
 */
@ApplicationScoped
@Transactional
public class SignInService {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final AttemptLimit PER_NAME = new AttemptLimit("sign-in:name", 10, WINDOW);
  private static final AttemptLimit PER_CLIENT = new AttemptLimit("sign-in:address", 50, WINDOW);

  @Inject Attempts attempts;
  @Inject Credentials credentials;
  @Inject Members members;
  @Inject PasswordCheckService passwords;

  /**
   * Checks a name or address and its password. Runs without a transaction, so that what a failure
   * records stays.
   *
   * @throws NotAllowed {@code sign-in.failed}; with the right password {@code sign-in.unconfirmed}
   *     or {@code sign-in.suspended}
   * @throws TooManyAttempts after 10 failures with a name or 50 from a client in 15 minutes
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public SignedIn signIn(Actor visitor, String nameOrEmail, String password, String clientAddress) {
    // name and address are counted apart: counted together they would tell whose address it is
    String typed = nameOrEmail == null ? "" : nameOrEmail.strip().toLowerCase(Locale.ROOT);
    long fromClient = attempts.begin(PER_CLIENT, clientAddress);
    attempts.begin(PER_NAME, typed);
    Optional<Credentials.Credential> known = credentials.find(typed);
    boolean right = passwords.matches(password, known.map(c -> c.hash()).orElse(null));
    if (known.isEmpty() || !right) {
      throw new NotAllowed("sign-in.failed");
    }
    attempts.forget(fromClient);
    attempts.clear(PER_NAME, typed);
    return admit(known.get());
  }

  /** Ends every session of the actor, this one too. */
  public void signOutEverywhere(Actor actor) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    members.require(actor.id()).endSessions();
  }

  private static SignedIn admit(Credentials.Credential credential) {
    if (credential.suspended()) {
      throw new NotAllowed("sign-in.suspended");
    }
    if (!credential.confirmed()) {
      throw new NotAllowed("sign-in.unconfirmed");
    }
    return new SignedIn(credential.memberId(), credential.name(), credential.epoch());
  }
}
