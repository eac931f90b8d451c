package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.member.EmailAddress;
import org.parley.community.member.Member;
import org.parley.community.member.MemberName;
import org.parley.community.member.Members;
import org.parley.community.member.PasswordHasher;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Settings;

/**
 * The start of an empty community: whoever holds the link from its console becomes the first
 * administrator, once. There is no default password.
 */
@ApplicationScoped
@Transactional
public class SetUpService {

  private static final Duration LIFETIME = Duration.ofDays(7);

  @Inject OneTimeTokens tokens;
  @Inject Members members;
  @Inject Admissions admissions;
  @Inject PasswordHasher hasher;
  @Inject Settings settings;

  /**
   * Makes a new link; former ones open nothing any more.
   *
   * @return its path with the secret, to be shown on the console
   * @throws Conflict {@code setup.done}
   */
  public String openSetUp(Actor operator) {
    if (!operator.isOperator()) {
      throw new NotAllowed("operator.only");
    }
    requireEmpty();
    return "/setup?token=" + tokens.issueSetUp(LIFETIME);
  }

  /**
   * Names the community and makes its first administrator, who can sign in at once.
   *
   * @return the administrator's id
   * @throws NotFound {@code token.invalid}
   * @throws Conflict {@code setup.done}
   */
  public long setUp(Actor visitor, String token, SetUp setUp) {
    requireEmpty();
    Instant now = tokens.redeem(OneTimeToken.Purpose.SET_UP, token).usedAt();
    Member first =
        new Member(
            MemberName.of(setUp.name()), setUp.displayName(), EmailAddress.of(setUp.email()), now);
    first.changePassword(hasher.hash(setUp.password()));
    first.confirmEmail(now);
    first.grant(Role.ADMINISTRATOR);
    admissions.admit(first);
    settings.put(Settings.NAME, setUp.communityName());
    settings.put(Settings.FOUNDED, now.toString());
    return first.id();
  }

  private void requireEmpty() {
    if (members.countActiveAdministrators() > 0) {
      throw new Conflict("setup.done");
    }
  }
}
