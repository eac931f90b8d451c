package org.parley.search.trend;

import java.time.Instant;
import java.util.Set;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * Asks what is written about in a period more than before it, as an engine gets it. The background
 * are all posts from before the period that the reader may see and that the same filters let pass.
 *
 * @param visibility what may be counted, already narrowed to the spaces asked for
 * @param tags a post's thread has every one of them; empty for all
 * @param kinds what is counted; empty for all posts
 * @param to the first moment that does not belong to the period
 * @param parts into how many parts of equal length the period is cut, 1 to {@value #MOST_PARTS}
 * @param limit how many words and phrases, 1 to {@value #MOST}
 */
public record TrendRequest(
    Visibility visibility,
    Set<String> tags,
    Set<PostKind> kinds,
    Instant from,
    Instant to,
    int parts,
    int limit) {

  public static final int MOST = 200;
  public static final int MOST_PARTS = 100;

  /** What fewer threads of the period have is no trend: one long quarrel is none. */
  public static final int LEAST_THREADS = 3;

  /** Nor is what fewer members write: one person with much to say. */
  public static final int LEAST_PEOPLE = 3;

  public TrendRequest {
    tags = Set.copyOf(tags);
    kinds = Set.copyOf(kinds);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("Not a period: " + from + " to " + to);
    }
    if (parts < 1 || parts > MOST_PARTS || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(parts + " parts, " + limit + " terms");
    }
  }
}
