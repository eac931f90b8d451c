package org.parley.moderation.screening;

/**
 * Which posts a rule reads.
 *
 * @param spaceId of one space; null for all
 * @param belowTrust of authors whose trust level is lower; null for all
 */
public record RuleScope(Long spaceId, Integer belowTrust) {

  static final RuleScope ALL = new RuleScope(null, null);

  boolean holds(long space, int trust) {
    return (spaceId == null || spaceId == space) && (belowTrust == null || trust < belowTrust);
  }
}
