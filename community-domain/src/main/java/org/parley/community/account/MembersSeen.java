package org.parley.community.account;

import java.time.Instant;
import java.util.Set;

/** These members are here; told to observers of this module when it is written down. */
public record MembersSeen(Set<Long> memberIds, Instant at) {

  public MembersSeen {
    memberIds = Set.copyOf(memberIds);
  }
}
