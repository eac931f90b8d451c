package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.ThreadEvent;
import org.parley.search.indexing.Changes.Change;

/** How much of a thread an event changes, as searches see it. */
@ApplicationScoped
class ThreadChanges {

  /** With the first one the thread is answered, which all its posts are found by. */
  private static final String FIRST_ANSWERS =
      """
      select p.id from post p
      where p.id = any(:posts) and p.kind = 'ANSWER' and not exists (
        select 1 from post earlier
        where earlier.thread_id = p.thread_id and earlier.number < p.number
          and earlier.kind = 'ANSWER' and earlier.state = 'PUBLISHED')\
      """;

  @Inject Jdbi jdbi;

  /** Each change once. What becomes of earlier answers meanwhile has events of its own. */
  Collection<Change> of(List<DomainEvent> events) {
    Set<Long> alone = new HashSet<>();
    events.forEach(event -> alone.addAll(written(event)));
    alone.removeAll(firstAnswers(alone));
    Set<Change> changes = new LinkedHashSet<>();
    for (DomainEvent event : events) {
      Set<Long> posts = written(event);
      if (alone.containsAll(posts) && !posts.isEmpty()) {
        long thread = ((ThreadEvent) event).threadId();
        posts.forEach(post -> changes.add(new Change(thread, post)));
      } else {
        ((ThreadEvent) event).threads().forEach(thread -> changes.add(new Change(thread, null)));
      }
    }
    return changes;
  }

  /** The post that was added, where nothing else changed. */
  private static Set<Long> written(DomainEvent event) {
    if (event instanceof AnswerPosted answer) {
      return Set.of(answer.postId());
    } else if (event instanceof CommentPosted comment) {
      return Set.of(comment.postId());
    }
    return Set.of();
  }

  private Set<Long> firstAnswers(Set<Long> posts) {
    if (posts.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(FIRST_ANSWERS)
                    .bindArray("posts", Long.class, posts.toArray())
                    .mapTo(Long.class)
                    .list()));
  }
}
