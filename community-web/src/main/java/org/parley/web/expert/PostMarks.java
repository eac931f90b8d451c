package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.parley.community.checking.CheckMarks;
import org.parley.web.security.CurrentActor;

/** What checks left on the answers of the thread shown: one query a page. */
@Named
@RequestScoped
public class PostMarks {

  @Inject CurrentActor currentActor;
  @Inject CheckMarks marks;

  private Map<Long, CheckMarks.Mark> known;

  /** The mark of a post of the one thread that the page shows; null for most. */
  public CheckMarks.Mark of(long threadId, long postId) {
    if (known == null) {
      known = marks.of(currentActor.actor(), threadId);
    }
    return known.get(postId);
  }
}
