package org.parley.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.community.notification.InboxService;
import org.parley.community.notification.InboxViews;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageShown;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** How much a member has not read: one query a page, and none for visitors. */
@Named
@RequestScoped
public class Bell {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject InboxViews inbox;
  @Inject InboxService service;
  @Inject PageTrip trip;

  private Supplier<Integer> unread;
  private Supplier<Boolean> told = () -> true;

  void foresee(@Observes PageShown shown) {
    if (currentActor.isSignedIn()) {
      unread = trip.ask(inbox.unreadReading(currentActor.actor()));
    }
  }

  void foreseeThread(@Observes ThreadShown shown) {
    if (currentActor.isSignedIn()) {
      ThreadView thread = shown.thread();
      told = trip.ask(inbox.toldBy(currentActor.actor(), thread.id(), shown(thread)));
    }
  }

  /** The thread's page is shown: what tells of its posts has done its work. */
  public void see(ThreadView thread) {
    if (thread != null && currentActor.isSignedIn() && !isGuess() && told.get()) {
      service.see(currentActor.actor(), thread.id(), shown(thread));
      unread = null;
    }
  }

  /** A page that is no thread is shown: what led to this address has done its work. */
  public void seePage(String path) {
    if (currentActor.isSignedIn() && !isGuess()) {
      service.see(currentActor.actor(), path);
    }
  }

  /** Browsers open pages ahead of their readers. */
  private boolean isGuess() {
    String purpose = request.getHeader("Sec-Purpose");
    return purpose != null && purpose.contains("prefetch");
  }

  private static List<Long> shown(ThreadView thread) {
    return Stream.of(
            Stream.of(thread.opening()),
            thread.pinned().stream(),
            thread.answers().items().stream())
        .flatMap(posts -> posts)
        .flatMap(post -> Stream.concat(Stream.of(post), post.comments().stream()))
        .map(PostView::id)
        .toList();
  }

  public int getUnread() {
    if (unread == null) {
      int count = inbox.unread(currentActor.actor());
      unread = () -> count;
    }
    return unread.get();
  }

  /** As the badge shows it: {@code 99+} for more. */
  public String getCount() {
    return getUnread() >= InboxViews.MOST ? "99+" : Integer.toString(getUnread());
  }
}
