package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.tag.Tags;

/** The tags of a thread, by name and in their order. */
@ApplicationScoped
public class ThreadTags {

  @Inject Tags tags;
  @Inject Threads threads;
  @Inject ThreadShelf shelf;

  List<String> of(ForumThread thread) {
    return tags.namesOfThread(thread.id());
  }

  void replace(ForumThread thread, List<String> names) {
    threads.tag(thread.id(), shelf.tagIds(names));
  }
}
