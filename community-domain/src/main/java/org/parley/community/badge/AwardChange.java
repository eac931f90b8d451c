package org.parley.community.badge;

/** What a look at deeds changed about an award. */
record AwardChange(Kind kind, long awardId, long memberId) {

  enum Kind {
    AWARDED,
    RETURNED,
    REVOKED
  }
}
