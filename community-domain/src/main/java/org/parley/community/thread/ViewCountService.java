package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.parley.community.member.Actor;

/** Writes gathered view counts. */
@ApplicationScoped
@Transactional
public class ViewCountService {

  @Inject Threads threads;

  /**
   * Adds views, all threads in one statement.
   *
   * @param reader nobody in particular: anybody may add to the views of what they read
   */
  public void add(Actor reader, Map<Long, Integer> views) {
    if (!views.isEmpty()) {
      threads.addViews(views);
    }
  }
}
