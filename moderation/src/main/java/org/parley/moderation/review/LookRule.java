package org.parley.moderation.review;

import java.time.Duration;
import java.time.Instant;
import org.parley.community.rule.Rules;

/**
 * Which posts and edits wait for a look, by the company's rules. They are there for all to see
 * meanwhile: what must not be seen is held by screening rules.
 */
final class LookRule {

  private LookRule() {}

  /**
   * Who wrote something, and in what.
   *
   * @param level the trust level of who wrote it
   * @param earlierPosts how many posts they had written before this one
   * @param isHonoured whether the post is an accepted answer, or was verified
   */
  record Facts(
      int level, boolean isStaff, int earlierPosts, Instant postedAt, boolean isHonoured) {}

  /** The first posts of new members do. */
  static boolean looksAtPost(Facts facts, Rules rules) {
    return !facts.isStaff()
        && facts.level() < rules.number("review.first-posts.below-level")
        && facts.earlierPosts() < rules.number("review.first-posts");
  }

  /** Every edit of new members does; of others those of posts that people rely on. */
  static boolean looksAtEdit(Facts facts, Rules rules, Instant editedAt) {
    if (facts.isStaff()) {
      return false;
    }
    Duration old = Duration.ofDays(rules.number("review.edits.old-days"));
    boolean isOld = !editedAt.isBefore(facts.postedAt().plus(old));
    return facts.level() < rules.number("review.edits.below-level")
        || (facts.level() < rules.number("review.edits.trusted-level")
            && (isOld || facts.isHonoured()));
  }
}
