package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergedThreads;
import org.parley.community.thread.ThreadLink;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.web.page.Formats;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** Opens a thread for its page; one that was merged leads for good to where its posts stand now. */
@RequestScoped
public class OpenThread {

  @Inject CurrentActor currentActor;
  @Inject ThreadViews views;
  @Inject MergedThreads merged;
  @Inject Visit visit;

  /**
   * The thread; empty when the reader is on the way to another one.
   *
   * @throws NotFound when there is none that the reader may see
   */
  Optional<ThreadView> find(long id, AnswerQuery query) {
    try {
      return Optional.of(views.find(currentActor.actor(), id, query));
    } catch (NotFound gone) {
      ThreadLink target = merged.target(currentActor.actor(), id).orElseThrow(() -> gone);
      follow("/t/" + target.id() + "/" + Formats.segment(target.slug()));
      return Optional.empty();
    }
  }

  private void follow(String path) {
    if (visit.isSending()) {
      visit.goTo(path);
    } else {
      visit.moveTo(path);
    }
  }
}
