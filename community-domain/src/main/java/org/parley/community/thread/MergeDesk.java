package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Pours one thread into another and leaves both as they are to be. */
@ApplicationScoped
public class MergeDesk {

  @Inject Threads threads;
  @Inject Posts posts;
  @Inject ThreadContents contents;

  /** Returns how many posts came over. */
  int merge(ForumThread source, ForumThread target) {
    Long accepted = source.acceptedPostId();
    Long official = source.officialPostId();
    source.emptyInto(target);
    threads.tag(source.id(), List.of());
    int poured = contents.pour(source.id(), target.id());
    if (target.type() == ThreadType.QUESTION) {
      inherit(target, accepted, official);
    }
    contents.count(source.id(), 0);
    contents.count(target.id(), 0);
    return poured;
  }

  /** What the target has of its own counts; only where it has nothing the source's goes on. */
  private void inherit(ForumThread target, Long accepted, Long official) {
    if (target.acceptedPostId() == null && accepted != null) {
      target.accept(posts.find(accepted).orElseThrow());
    }
    if (target.officialPostId() == null && official != null) {
      target.makeOfficial(posts.find(official).orElseThrow());
    }
  }
}
