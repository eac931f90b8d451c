package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.Post;
import org.parley.community.thread.PostEdit;

/** Finds the text to which a post's waiting edit is rolled back. */
@ApplicationScoped
class WayBack {

  @Inject ReviewCases cases;
  @Inject FormerTexts texts;
  @Inject EarlierHands earlier;

  /**
   * The edit that does it.
   *
   * @throws Conflict when no edit waits, or the post says already what it did
   */
  PostEdit find(Post post) {
    int base = cases.openEdit(post.id()).orElseThrow(() -> decided(post.id()));
    if (texts.isLike(post.id(), base)) {
      throw new Conflict("review.as-before");
    }
    return texts.edit(post.id(), base, post.version());
  }

  private Conflict decided(long postId) {
    return earlier
        .onFlags(postId)
        .map(by -> new Conflict("review.flags-handled", by.displayName()))
        .orElseGet(() -> new Conflict("review.nothing-to-do"));
  }
}
