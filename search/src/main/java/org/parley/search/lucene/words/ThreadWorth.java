package org.parley.search.lucene.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.search.PostDocument;

/**
 * How much threads are worth being suggested before others that fit as well: votes, answers, an
 * accepted and a verified one. Greater than 0, and at most 1.
 */
public final class ThreadWorth {

  private static final float LEAST = 0.01f;

  private final Set<Long> solved = new HashSet<>();
  private final Set<Long> verified = new HashSet<>();

  private ThreadWorth() {}

  /** By thread, from all the posts of each. */
  public static Map<Long, Float> of(Collection<PostDocument> documents) {
    ThreadWorth worth = new ThreadWorth();
    for (PostDocument post : documents) {
      if (post.solution()) {
        worth.solved.add(post.threadId());
      }
      if (post.verified()) {
        worth.verified.add(post.threadId());
      }
    }
    Map<Long, Float> all = new HashMap<>();
    documents.stream()
        .filter(post -> post.kind().isOpening())
        .forEach(opening -> all.put(opening.threadId(), worth.of(opening)));
    return all;
  }

  private float of(PostDocument opening) {
    float votes = Math.max(0, opening.score());
    float worth = LEAST + Weights.WORTH_VOTES * votes / (votes + Weights.VOTES_PIVOT);
    worth += opening.answered() ? Weights.WORTH_ANSWERED : 0;
    worth += solved.contains(opening.threadId()) ? Weights.WORTH_SOLVED : 0;
    worth += verified.contains(opening.threadId()) ? Weights.WORTH_VERIFIED : 0;
    return Math.min(1, worth);
  }
}
