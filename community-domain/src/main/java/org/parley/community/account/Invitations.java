package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.parley.community.member.EmailAddress;
import org.parley.community.member.Member;
import org.parley.community.member.MemberName;
import org.parley.community.member.Role;

/** Members who were signed up by others: they get a link by mail to choose a password. */
@ApplicationScoped
class Invitations {

  private static final Duration LINK_WORKS = Duration.ofDays(7);

  @Inject Clock clock;
  @Inject Admissions admissions;
  @Inject OneTimeTokens tokens;
  @Inject AccountMails mails;

  /** Who was invited, and the secret of the link. */
  record Invited(long memberId, String token) {}

  Invited invite(NewMember newcomer) {
    Member member =
        new Member(
            MemberName.of(newcomer.name()),
            newcomer.displayName(),
            EmailAddress.of(newcomer.email()),
            clock.instant());
    newcomer.roles().stream().filter(role -> role != Role.MEMBER).forEach(member::grant);
    long id = admissions.admit(member);
    String token = tokens.issueReset(id, LINK_WORKS);
    mails.invite(member, token);
    return new Invited(id, token);
  }
}
