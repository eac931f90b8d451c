package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;

/** Puts answers and comments together and files them under their thread. */
@ApplicationScoped
public class PostDesk {

  @Inject Clock clock;
  @Inject Threads threads;
  @Inject Posts posts;
  @Inject PostTexts texts;

  /**
   * What a repeated request with the same key has written already.
   *
   * @throws Conflict when the key was used for something else
   */
  Optional<PostRef> writtenBefore(Actor actor, ForumThread thread, String key) {
    ThreadStart.checkKey(key);
    if (actor.isVisitor()) {
      return Optional.empty();
    }
    return posts
        .findByKey(actor.id(), key)
        .map(
            post -> {
              if (post.threadId() != thread.id() || post.kind().isOpening()) {
                throw new Conflict("key.reused");
              }
              return new PostRef(thread.id(), thread.slug(), post.id(), post.number());
            });
  }

  Post answer(Actor actor, ForumThread thread, String body, String key) {
    Post.Draft draft = draft(actor, texts.body(body), key);
    int number = threads.nextNumber(thread, 1, actor.id(), draft.at());
    return file(Post.answer(thread, number, draft), draft);
  }

  Post comment(Actor actor, VisibleThreads.PostInThread parent, String body, String key) {
    ForumThread thread = parent.thread();
    Post.Draft draft = draft(actor, texts.comment(body), key);
    int number = threads.nextNumber(thread, 0, actor.id(), draft.at());
    return file(Post.comment(thread, parent.post(), number, draft), draft);
  }

  private Post.Draft draft(Actor actor, PostTexts.Checked text, String key) {
    return new Post.Draft(actor.id(), text.body(), text.text(), key, clock.instant());
  }

  private Post file(Post post, Post.Draft draft) {
    posts.add(post, PostRevision.Wording.bodyOnly(""), draft.at());
    return post;
  }
}
