package org.parley.community.reputation;

import java.util.List;

/**
 * Votes that are not meant as votes, and what tells so.
 *
 * @param memberIds the voter and the author of serial votes; the group of mutual ones
 * @param seconds between the first and the last vote
 * @param share per cent of all that was voted on that these votes are; the least of a group's
 * @param expected per cent that the share of posts would let expect, null for serial votes
 */
public record Suspicion(
    Kind kind,
    List<Long> memberIds,
    List<CastVote> votes,
    long seconds,
    int share,
    Integer expected) {

  /** What is wrong with the votes. */
  public enum Kind {
    /** Many on posts of one author in no time. */
    SERIAL,
    /** A few members who vote for each other and for hardly anybody else. */
    MUTUAL
  }

  public Suspicion {
    memberIds = List.copyOf(memberIds);
    votes = List.copyOf(votes);
  }
}
