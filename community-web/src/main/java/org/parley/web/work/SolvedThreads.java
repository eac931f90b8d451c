package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadView;
import org.parley.search.Search;
import org.parley.search.SearchHit;
import org.parley.web.security.CurrentActor;

/** Questions like the one shown that have an accepted answer. */
@Named
@RequestScoped
public class SolvedThreads {

  private static final int LOOKED_AT = 20;
  private static final int SHOWN = 5;

  @Inject CurrentActor currentActor;
  @Inject Search search;

  private List<SearchHit> solved;

  /** A page shows one thread; none while nothing can be searched. */
  public List<SearchHit> like(ThreadView thread) {
    if (solved == null) {
      solved = find(thread);
    }
    return solved;
  }

  private List<SearchHit> find(ThreadView thread) {
    try {
      return search
          .similar(currentActor.actor(), thread.title(), PostKind.QUESTION, LOOKED_AT)
          .stream()
          .filter(hit -> hit.accepted() && hit.threadId() != thread.id())
          .limit(SHOWN)
          .toList();
    } catch (Conflict unavailable) {
      return List.of();
    }
  }
}
