package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.moderation.screening.criterion.Criterion.Need;
import org.parley.moderation.screening.own.OwnModels;

/**
 * Hands posts to the rules with what these ask for, and no more: names of staff, what stood before,
 * the model that the community taught.
 */
@ApplicationScoped
class TextsToRead {

  @Inject PostsToScreen posts;
  @Inject OwnModels own;

  Optional<PostToScreen> find(long postId, List<RuleInForce> rules) {
    return posts.find(postId, RuleInForce.needsOf(rules)).map(post -> withOwn(post, rules));
  }

  private PostToScreen withOwn(PostToScreen post, List<RuleInForce> rules) {
    return RuleInForce.needsOf(rules).contains(Need.OWN_MODEL)
        ? own.inForce().map(post::readBy).orElse(post)
        : post;
  }
}
