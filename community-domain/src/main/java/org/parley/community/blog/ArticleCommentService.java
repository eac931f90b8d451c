package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.ThreadEnd;
import org.parley.community.thread.ThreadTitles;

/** Lets readers comment on an article, or not. */
@ApplicationScoped
@Transactional
@TakesPart
public class ArticleCommentService {

  @Inject Articles articles;
  @Inject Blogs blogs;
  @Inject BlogDoor door;
  @Inject ThreadTitles titles;
  @Inject ThreadEnd ends;

  /**
   * Takes no more comments from now on.
   *
   * @throws NotFound when the actor sees no such article
   * @throws NotAllowed unless the actor writes in its blog, or puts threads in order
   * @throws Conflict when it takes none already
   */
  public void close(Actor actor, long threadId) {
    require(actor, threadId);
    ends.close(actor, threadId, CloseReason.OTHER);
  }

  /** Takes comments again; what staff closed, staff opens. */
  public void open(Actor actor, long threadId) {
    require(actor, threadId);
    ends.reopen(actor, threadId);
  }

  private void require(Actor actor, long threadId) {
    Blog blog =
        articles
            .blogOf(threadId)
            .filter(known -> !titles.of(actor, List.of(threadId)).isEmpty())
            .flatMap(blogs::find)
            .orElseThrow(() -> new NotFound("article.not-found"));
    if (!PostPolicy.mayTidy(actor)) {
      door.requireWriting(actor, blog);
    }
  }
}
