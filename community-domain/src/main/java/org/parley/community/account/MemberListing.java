package org.parley.community.account;

import java.time.Instant;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/**
 * A member in the directory of those who keep order.
 *
 * @param email null unless the reader is an administrator
 */
public record MemberListing(
    long id,
    String name,
    String displayName,
    String email,
    Set<Role> roles,
    boolean isConfirmed,
    boolean isSuspended,
    Instant joinedAt) {

  /** Whether the actor may warn, silence or suspend this member. */
  public boolean mayRestrain(Actor actor) {
    return AccountPolicy.mayRestrain(actor, id, roles);
  }
}
