package org.parley.search.check;

import java.util.ArrayList;
import java.util.List;
import org.parley.search.IndexedPost;
import org.parley.search.check.Difference.Kind;

/**
 * A stretch of posts in the order of their ids, as the index and the database have it.
 *
 * @param compared how many posts of the database it holds
 * @param upTo the last post that was compared
 * @param isLast whether no post follows
 */
record Stretch(List<Difference> differences, int compared, long upTo, boolean isLast) {

  /**
   * Compares the same stretch of both, as far as both were read.
   *
   * @param most how many of each were asked for: with fewer there, its end was reached
   */
  static Stretch of(List<IndexedPost> index, List<IndexedPost> database, int most) {
    long upTo = Math.min(reach(index, most), reach(database, most));
    List<Difference> differences = new ArrayList<>();
    int at = 0;
    int compared = 0;
    for (IndexedPost post : database) {
      if (post.postId() > upTo) {
        break;
      }
      compared++;
      at = addExtras(index, at, post.postId(), differences);
      if (at < index.size() && index.get(at).postId() == post.postId()) {
        if (!index.get(at).equals(post)) {
          differences.add(new Difference(Kind.STALE, post.postId(), post.threadId()));
          addMoved(index.get(at), post, differences);
        }
        at++;
      } else {
        differences.add(new Difference(Kind.MISSING, post.postId(), post.threadId()));
      }
    }
    long end = upTo == Long.MAX_VALUE ? upTo : upTo + 1;
    addExtras(index, at, end, differences);
    return new Stretch(differences, compared, upTo, upTo == Long.MAX_VALUE);
  }

  private static long reach(List<IndexedPost> posts, int most) {
    return posts.size() < most ? Long.MAX_VALUE : posts.get(posts.size() - 1).postId();
  }

  private static int addExtras(
      List<IndexedPost> index, int from, long before, List<Difference> differences) {
    int at = from;
    while (at < index.size() && index.get(at).postId() < before) {
      IndexedPost extra = index.get(at);
      differences.add(new Difference(Kind.EXTRA, extra.postId(), extra.threadId()));
      at++;
    }
    return at;
  }

  /** A post that moved is also too much where it was. */
  private static void addMoved(IndexedPost was, IndexedPost is, List<Difference> differences) {
    if (was.threadId() != is.threadId()) {
      differences.add(new Difference(Kind.EXTRA, was.postId(), was.threadId()));
    }
  }

  boolean differs() {
    return !differences.isEmpty();
  }
}
