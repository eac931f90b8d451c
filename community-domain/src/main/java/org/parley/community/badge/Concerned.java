package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.ThreadEvent;
import org.parley.community.thread.ThreadStarted;
import org.parley.community.vote.PostVoted;

/** Whose badges an event may touch. */
@ApplicationScoped
class Concerned {

  @Inject Jdbi jdbi;
  @Inject Metrics metrics;

  Set<Long> by(DomainEvent event) {
    if (event instanceof PostVoted vote) {
      Set<Long> members = authorOf(vote.postId());
      members.add(vote.actorId());
      return members;
    } else if (event instanceof ThreadStarted started) {
      return Set.of(started.actorId());
    } else if (event instanceof AnswerPosted posted) {
      return Set.of(posted.actorId());
    } else if (event instanceof CommentPosted posted) {
      return Set.of(posted.actorId());
    } else if (event instanceof ThreadEvent other) {
      // one answer's acceptance ends another's, one post hides what is below it: all who took part
      return everybodyIn(other.threads());
    }
    return metrics.concerned(event);
  }

  private Set<Long> authorOf(long postId) {
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        "select author_id from post where id = ? and author_id is not null")
                    .bind(0, postId)
                    .mapTo(Long.class)
                    .list()));
  }

  private Set<Long> everybodyIn(List<Long> threadIds) {
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        """
                        select author_id from post
                        where thread_id = any(:threads) and author_id is not null
                        union
                        select r.editor_id from post p join post_revision r on r.post_id = p.id
                        where p.thread_id = any(:threads) and r.editor_id is not null\
                        """)
                    .bindArray("threads", Long.class, threadIds.toArray())
                    .mapTo(Long.class)
                    .list()));
  }
}
