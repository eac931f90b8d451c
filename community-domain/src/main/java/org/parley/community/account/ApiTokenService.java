package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.Members;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Members make keys for their programs and take them back. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

  private static final String PREFIX = "parley_";

  @Inject Clock clock;
  @Inject ApiTokens tokens;
  @Inject Members members;

  /** Returns the token; it is told this once and never again. */
  public String create(Actor actor, String label) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    return issue(actor.id(), label);
  }

  /** The same for somebody else, at the command line only: administrators act as themselves. */
  public String createFor(Actor operator, String memberName, String label) {
    if (!operator.isOperator()) {
      throw new NotAllowed("operator.only");
    }
    return issue(members.require(memberName).id(), label);
  }

  /**
   * Ends one of the actor's own tokens.
   *
   * @throws NotFound {@code api-token.unknown}, also for somebody else's
   */
  public void revoke(Actor actor, long tokenId) {
    tokens
        .find(tokenId)
        .filter(token -> token.belongsTo(actor.id()))
        .orElseThrow(() -> new NotFound("api-token.unknown"))
        .revoke(clock.instant());
  }

  private String issue(long memberId, String label) {
    String plain = PREFIX + Secret.make();
    tokens.add(new ApiToken(memberId, label, Secret.hashOf(plain), clock.instant()));
    return plain;
  }
}
