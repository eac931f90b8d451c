package org.parley.web.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadView;
import org.parley.search.Search;
import org.parley.search.SearchHit;

/** Ideas that may want the same as another one; none while the search is not there. */
@ApplicationScoped
public class SimilarIdeas {

  private static final int MOST = 6;

  @Inject Search search;

  List<SearchHit> to(Actor actor, ThreadView idea) {
    try {
      return search.similar(actor, idea.title(), PostKind.IDEA, MOST).stream()
          .filter(hit -> hit.threadId() != idea.id())
          .toList();
    } catch (Conflict unavailable) {
      return List.of();
    }
  }
}
