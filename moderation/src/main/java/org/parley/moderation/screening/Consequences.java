package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.thread.HoldCause;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostHolding;
import org.parley.community.thread.PostMasking;
import org.parley.moderation.screening.criterion.Match;
import org.parley.moderation.screening.criterion.Passage;

/**
 * Does what the hits in a post call for: the strictest of them decides whether it stays in sight.
 */
@ApplicationScoped
class Consequences {

  private static final String NOTE = "Words were covered by a rule of this community";

  @Inject PostHolding holding;
  @Inject PostMasking masking;

  /** Returns the hits with what was done: words that cannot be covered are looked at instead. */
  List<Hit> take(PostToScreen post, List<Hit> hits) {
    if (calls(hits, RuleAction.BLOCK)) {
      holding.hold(post.place().postId(), HoldCause.BLOCKED);
    } else if (calls(hits, RuleAction.HOLD)) {
      holding.hold(post.place().postId(), HoldCause.HELD);
    } else if (calls(hits, RuleAction.REPLACE) && mask(post, hits)) {
      return hits;
    }
    return hits.stream()
        .map(hit -> hit.action() == RuleAction.REPLACE ? hit.as(RuleAction.FLAG) : hit)
        .toList();
  }

  private static boolean calls(List<Hit> hits, RuleAction action) {
    return hits.stream().anyMatch(hit -> hit.action() == action);
  }

  private boolean mask(PostToScreen post, List<Hit> hits) {
    List<Match> words =
        hits.stream().filter(hit -> hit.action() == RuleAction.REPLACE).map(Hit::match).toList();
    String title = post.content().title();
    String body = Mask.cover(post.content().body(), Passage.BODY, words);
    String newTitle = title.isEmpty() ? null : Mask.cover(title, Passage.TITLE, words);
    return masking.mask(
        post.place().postId(), new PostEdit(newTitle, body, null, post.version(), NOTE));
  }
}
