package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.parley.search.FreshIndex;
import org.parley.search.PostDocument;
import org.parley.search.SearchIndex;

/**
 * Copies threads from the database into an index. One copy at a time: were reading and writing not
 * one step, a rebuild could write what it had read before an update over what the update wrote.
 */
@ApplicationScoped
public class ThreadCopies {

  @Inject PostDocuments documents;

  synchronized void update(SearchIndex index, Collection<Long> threadIds) {
    index.replace(threadIds, documents.of(threadIds));
  }

  /** Returns how many documents there were. */
  public synchronized int build(FreshIndex fresh, Collection<Long> threadIds) {
    List<PostDocument> found = documents.of(threadIds);
    fresh.replace(threadIds, found);
    return found.size();
  }
}
