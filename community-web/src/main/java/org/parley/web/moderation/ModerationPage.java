package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.review.FlaggedPost;
import org.parley.moderation.review.ReviewQueue;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code moderation.xhtml}: the posts that wait, flagged or found by rules. Its forms are {@link
 * ReviewForm}'s.
 */
@Named
@RequestScoped
public class ModerationPage {

  private static final int PAGE = 20;

  @Inject CurrentActor currentActor;
  @Inject ReviewQueue queue;
  @Inject ReviewForm form;
  @Inject Visit visit;

  private String after;
  private Page<FlaggedPost> page = new Page<>(List.of(), null);

  /** Decides what a form asks for, then reads what still waits. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!visit.isSending() || !form.decide()) {
      page = queue.list(currentActor.actor(), after, PAGE);
    }
  }

  public List<FlaggedPost> getPosts() {
    return page.items();
  }

  public Pager getPager() {
    return new Pager("/moderation", after, page.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
