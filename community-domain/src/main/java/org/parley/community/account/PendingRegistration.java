package org.parley.community.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.parley.community.member.EmailAddress;
import org.parley.community.member.Member;
import org.parley.community.member.MemberName;

/**
 * A registration whose address has not been confirmed. There may be several for one address or one
 * name: each has its own link, and a link makes exactly the member that was described when it was
 * sent. So nobody can slip their password under somebody else's link, and nobody holds a name or an
 * address by merely typing it.
 */
@Entity
@Table(name = "registration")
class PendingRegistration {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  private String name;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "registered_at")
  private Instant registeredAt;

  protected PendingRegistration() {}

  PendingRegistration(String tokenHash, Registration typed, String passwordHash, Instant now) {
    this.tokenHash = tokenHash;
    this.name = typed.name();
    this.displayName = typed.displayName();
    this.email = typed.email();
    this.passwordHash = passwordHash;
    this.registeredAt = now;
  }

  String email() {
    return email;
  }

  Member toMember(Instant now) {
    Member member =
        new Member(MemberName.of(name), displayName, EmailAddress.of(email), registeredAt);
    member.changePassword(passwordHash);
    member.confirmEmail(now);
    return member;
  }
}
