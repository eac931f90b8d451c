package org.parley.community.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.parley.community.problem.Invalid;

/**
 * Somebody who takes part. A member joins with an address that may still have to be confirmed;
 * using a link that was sent there confirms it. A suspended member cannot sign in until reinstated;
 * what was written stays. A silenced one reads but does not write, a muted one writes what others
 * see only after somebody has looked at it; both end by themselves. Whatever makes older sessions
 * worthless raises {@link #signInEpoch()}.
 */
@Entity
@Table(name = "member")
public class Member {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
  @SequenceGenerator(name = "member_seq", sequenceName = "member_seq")
  private Long id;

  @Version private long version;

  private String name;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "email_confirmed_at")
  private Instant emailConfirmedAt;

  @Column(name = "password_hash")
  private String passwordHash;

  private String about = "";

  @Column(name = "about_html")
  private String aboutHtml = "";

  private String location = "";
  private String website = "";

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "sign_in_epoch")
  private int signInEpoch;

  @Column(name = "suspended_at")
  private Instant suspendedAt;

  @Column(name = "suspended_until")
  private Instant suspendedUntil;

  @Column(name = "silenced_until")
  private Instant silencedUntil;

  @Column(name = "muted_until")
  private Instant mutedUntil;

  @ElementCollection
  @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  protected Member() {}

  /**
   * @param displayName a cleaned line of 1 to 80 characters, see {@link PlainLine}
   */
  public Member(MemberName name, String displayName, EmailAddress email, Instant joinedAt) {
    this.name = name.value();
    this.displayName = displayName;
    this.email = email.value();
    this.joinedAt = joinedAt;
  }

  public void confirmEmail(Instant now) {
    if (emailConfirmedAt == null) {
      emailConfirmedAt = now;
    }
  }

  /** Sets the password and ends every session that began with the former one. */
  public void changePassword(String newHash) {
    passwordHash = newHash;
    endSessions();
  }

  public void endSessions() {
    signInEpoch++;
  }

  /** Shows what the member tells about themselves; the HTML is the rendered Markdown. */
  public void describe(Profile profile, String renderedAbout) {
    displayName = profile.displayName();
    about = profile.about();
    aboutHtml = renderedAbout;
    location = profile.location();
    website = profile.website();
  }

  public void grant(Role role) {
    requireGrantable(role);
    roles.add(role);
  }

  public void revoke(Role role) {
    requireGrantable(role);
    roles.remove(role);
  }

  /**
   * @param until null when it has no end of its own
   */
  public void suspend(Instant now, Instant until) {
    if (suspendedAt == null) {
      suspendedAt = now;
      endSessions();
    }
    suspendedUntil = until;
  }

  public void reinstate() {
    suspendedAt = null;
    suspendedUntil = null;
  }

  /**
   * @param until null to let them write again
   */
  public void silence(Instant until) {
    silencedUntil = until;
  }

  /**
   * @param until null to let others see at once what they write
   */
  public void mute(Instant until) {
    mutedUntil = until;
  }

  public boolean isMuted(Instant now) {
    return mutedUntil != null && mutedUntil.isAfter(now);
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String displayName() {
    return displayName;
  }

  /** Null for imported members without an address. */
  public String email() {
    return email;
  }

  public int signInEpoch() {
    return signInEpoch;
  }

  /** The granted roles and {@link Role#MEMBER}. */
  public Set<Role> roles() {
    EnumSet<Role> all = EnumSet.of(Role.MEMBER);
    all.addAll(roles);
    return all;
  }

  private static void requireGrantable(Role role) {
    if (role == Role.MEMBER) {
      throw new Invalid("role", "role.everybody");
    }
  }
}
