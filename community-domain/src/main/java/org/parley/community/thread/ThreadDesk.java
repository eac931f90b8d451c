package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;

/** Puts a new thread together: its space, tags, headline and opening post. */
@ApplicationScoped
public class ThreadDesk {

  @Inject Clock clock;
  @Inject Threads threads;
  @Inject Posts posts;
  @Inject PostTexts texts;
  @Inject ThreadShelf shelf;

  /** What a repeated request with the same key has started already. */
  Optional<PostRef> startedBefore(Actor actor, String key) {
    return posts
        .findByKey(actor.id(), key)
        .map(
            post -> {
              if (!post.kind().isOpening()) {
                throw new Conflict("key.reused");
              }
              ForumThread thread = threads.find(post.threadId()).orElseThrow();
              return new PostRef(thread.id(), thread.slug(), post.id(), post.number());
            });
  }

  PostRef start(Actor actor, NewThread draft) {
    if (draft.type() == null) {
      throw new Invalid("type", "type.missing");
    }
    long spaceId = shelf.spaceFor(actor, draft.space());
    List<Long> tagIds = shelf.tagIds(draft.tags());
    PostTexts.Checked body = texts.body(draft.body());
    Headline headline = texts.headline(draft.title(), body.text());
    Instant now = clock.instant();
    ForumThread thread = new ForumThread(draft.type(), headline, spaceId, actor.id(), now);
    threads.add(thread);
    threads.tag(thread.id(), tagIds);
    Post opening =
        Post.opening(
            thread,
            threads.nextNumber(thread),
            new Post.Draft(actor.id(), body.body(), body.text(), draft.key(), now));
    posts.add(
        opening, new PostRevision.Wording(thread.title(), String.join(" ", draft.tags()), ""), now);
    threads.reheat(thread.id());
    return new PostRef(thread.id(), thread.slug(), opening.id(), opening.number());
  }
}
