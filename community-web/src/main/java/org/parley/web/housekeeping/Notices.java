package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.thread.NoticeView;
import org.parley.community.thread.NoticeViews;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** What staff did to the thread whose page is shown, as the page tells it. */
@Named
@RequestScoped
public class Notices {

  @Inject CurrentActor currentActor;
  @Inject NoticeViews notices;
  @Inject PageTrip trip;

  private Supplier<List<NoticeView>> ofThread = List::of;

  void foresee(@Observes ThreadShown shown) {
    ofThread = trip.ask(notices.reading(currentActor.actor(), shown.thread().id()));
  }

  public List<NoticeView> getOfThread() {
    return ofThread.get();
  }
}
