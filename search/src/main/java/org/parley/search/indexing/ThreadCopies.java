package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;
import org.parley.search.SearchIndex;

/**
 * Copies threads from the database into an index. One copy at a time, over all processes: were
 * reading and writing not one step, a rebuild could write what it had read before an update over
 * what the update wrote.
 */
@ApplicationScoped
public class ThreadCopies {

  @Inject PostDocuments documents;
  @Inject IndexLocks locks;

  void update(SearchIndex index, Changes changes) {
    locks.writing(
        () -> {
          if (!changes.threads().isEmpty()) {
            index.replace(changes.threads(), documents.of(changes.threads()));
          }
          if (!changes.posts().isEmpty()) {
            index.replacePosts(changes.posts(), documents.ofPosts(changes.posts()));
          }
          return changes;
        });
  }

  /** Returns how many documents there were. */
  public int build(FreshIndex fresh, Collection<Long> threadIds) {
    return locks.writing(() -> copied(fresh, threadIds).size());
  }

  /** Copies them once more and returns what they come to, and what the index says they do. */
  public Both again(FreshIndex fresh, List<Long> threadIds, long after, long upTo) {
    return locks.writing(
        () -> {
          IndexSum database = IndexSum.of(copied(fresh, threadIds));
          fresh.keep();
          return new Both(database, fresh.sum(after, upTo));
        });
  }

  /** The same threads on either side. */
  public record Both(IndexSum database, IndexSum index) {

    public boolean isSame() {
      return database.equals(index);
    }
  }

  private List<PostDocument> copied(FreshIndex fresh, Collection<Long> threadIds) {
    List<PostDocument> found = documents.of(threadIds);
    fresh.replace(threadIds, found);
    return found;
  }
}
