package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.idea.IdeaView;
import org.parley.community.idea.IdeaViews;
import org.parley.community.member.Author;
import org.parley.web.security.CurrentActor;

/** What the page of an idea's thread shows beyond other threads; read once a page. */
@Named
@RequestScoped
public class IdeaPanel {

  private static final int NAMED = 30;

  @Inject CurrentActor currentActor;
  @Inject IdeaViews ideas;

  private IdeaView idea;
  private List<Author> supporters;

  /** A page shows one idea. */
  public IdeaView of(long threadId) {
    if (idea == null || idea.id() != threadId) {
      idea = ideas.find(currentActor.actor(), threadId);
    }
    return idea;
  }

  /** Who supports it, for product teams; nobody for everybody else. */
  public List<Author> supportersOf(long threadId) {
    if (!of(threadId).may().study()) {
      return List.of();
    }
    if (supporters == null) {
      supporters = ideas.supporters(currentActor.actor(), threadId, NAMED);
    }
    return supporters;
  }

  /** How many of the supporters are not among those named. */
  public int othersOf(long threadId) {
    return Math.max(0, of(threadId).votes() - supportersOf(threadId).size());
  }
}
