package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.tag.Tags;

/** The tags of a thread, by name and in their order. */
@ApplicationScoped
public class ThreadTags {

  @Inject Tags tags;
  @Inject Threads threads;
  @Inject ThreadShelf shelf;
  @Inject Posts posts;

  List<String> of(ForumThread thread) {
    return tags.namesOfThread(thread.id());
  }

  void replace(ForumThread thread, List<String> names) {
    threads.tag(thread.id(), shelf.tagIds(names));
  }

  /** Replaces the tags and keeps them in the history of the post that opens the thread. */
  void rewrite(Actor actor, ForumThread thread, List<String> names, Instant now) {
    replace(thread, names);
    posts.addRevision(
        posts.openingOf(thread),
        new PostRevision.Wording(thread.title(), String.join(" ", names), ""),
        actor.id(),
        now);
  }
}
