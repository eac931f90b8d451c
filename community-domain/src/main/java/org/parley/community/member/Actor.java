package org.parley.community.member;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * On whose behalf something is read or done. A visitor has no id and no roles; everybody who is
 * signed in has {@link Role#MEMBER}. Made per request from the database, so that a role that was
 * taken away is gone with the next click.
 *
 * @param id the member's id, null for a visitor
 * @param name the member's handle, empty for a visitor
 * @param groups ids of the groups the member belongs to
 * @param trust how far the community trusts the member; a visitor is new
 * @param reputation the member's reputation in points
 * @param silencedUntil until when the member reads but does not write; null for nearly everybody
 */
public record Actor(
    Long id,
    String name,
    Set<Role> roles,
    Set<Long> groups,
    TrustLevel trust,
    int reputation,
    Instant silencedUntil) {

  /** Of no member: foreign keys see to it that nothing is ever written in its name. */
  private static final Long OPERATOR_ID = -1L;

  private static final Actor VISITOR = new Actor(null, "", Set.of(), Set.of());
  private static final Actor OPERATOR =
      new Actor(OPERATOR_ID, "operator", Set.of(Role.MEMBER, Role.ADMINISTRATOR), Set.of());

  public Actor {
    Objects.requireNonNull(name);
    roles = Set.copyOf(roles);
    groups = Set.copyOf(groups);
    Objects.requireNonNull(trust);
    if ((id == null) != roles.isEmpty()) {
      throw new IllegalArgumentException("Members have roles, visitors none: " + id + roles);
    }
  }

  /** Somebody who may write. */
  public Actor(
      Long id, String name, Set<Role> roles, Set<Long> groups, TrustLevel trust, int reputation) {
    this(id, name, roles, groups, trust, reputation, null);
  }

  /** Somebody of whom the community knows nothing yet. */
  public Actor(Long id, String name, Set<Role> roles, Set<Long> groups) {
    this(id, name, roles, groups, TrustLevel.NEW, 0);
  }

  public static Actor visitor() {
    return VISITOR;
  }

  /**
   * Whoever runs the community on its machine, at the command line: may do what an administrator
   * may, but is no member and so can never be the author of anything.
   */
  public static Actor operator() {
    return OPERATOR;
  }

  public boolean isOperator() {
    return OPERATOR_ID.equals(id);
  }

  public boolean isVisitor() {
    return id == null;
  }

  public boolean isSignedIn() {
    return id != null;
  }

  public boolean isSilenced() {
    return silencedUntil != null;
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isStaff() {
    return roles.stream().anyMatch(Role::isStaff);
  }

  /** Moderators and administrators keep order. */
  public boolean keepsOrder() {
    return is(Role.MODERATOR) || is(Role.ADMINISTRATOR);
  }

  /** Whether this actor is the member with the given id; never true for a visitor. */
  public boolean isMember(Long memberId) {
    return id != null && id.equals(memberId);
  }
}
