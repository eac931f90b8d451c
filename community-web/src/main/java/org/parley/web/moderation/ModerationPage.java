package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.review.ReviewItem;
import org.parley.moderation.review.ReviewKind;
import org.parley.moderation.review.ReviewQuery;
import org.parley.moderation.review.ReviewQueue;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code moderation.xhtml}: everything that waits. Its forms are {@link ReviewForm}'s. */
@Named
@RequestScoped
public class ModerationPage {

  private static final int PAGE = 20;

  @Inject CurrentActor currentActor;
  @Inject ReviewQueue queue;
  @Inject ReviewForm form;
  @Inject Visit visit;

  private String kind = "";
  private String space = "";
  private String after;
  private Page<ReviewItem> page = new Page<>(List.of(), null);

  /** Decides what a form asks for, then reads what still waits. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!visit.isSending() || !form.decide()) {
      page = queue.list(currentActor.actor(), ReviewQuery.of(kind, space, after, PAGE));
    }
  }

  public List<ReviewItem> getItems() {
    return page.items();
  }

  public List<ReviewKind> getKinds() {
    return List.of(ReviewKind.values());
  }

  public boolean isFiltered() {
    return !kind.isEmpty() || !space.isEmpty();
  }

  /** Whether somebody else looks at it. */
  public boolean isTaken(ReviewItem item) {
    return item.isClaimed() && !isOwn(item);
  }

  /** Whether the reader looks at it. */
  public boolean isOwn(ReviewItem item) {
    return item.isClaimed() && currentActor.actor().isMember(item.claim().memberId());
  }

  public Pager getPager() {
    return new Pager(first(), after, page.next());
  }

  private String first() {
    return isFiltered()
        ? "/moderation?kind=" + encoded(kind) + "&space=" + encoded(space)
        : "/moderation";
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space == null ? "" : space;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
