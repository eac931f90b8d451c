package org.parley.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.page.Page;
import org.parley.community.setting.Settings;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.ListShown;
import org.parley.web.trip.PageTrip;

/** What stands beside lists of threads; read with the page that shows it. */
@Named
@RequestScoped
public class Rail {

  private static final int TAGS = 12;
  private static final int WAITING = 5;

  @Inject CurrentActor currentActor;
  @Inject Settings settings;
  @Inject TagViews tagViews;
  @Inject ThreadListing listing;
  @Inject PageTrip trip;

  private Supplier<String> tagline;
  private Supplier<List<TagView>> tags;
  private Supplier<List<ThreadRow>> waiting;

  void foresee(@Observes ListShown shown) {
    ThreadQuery unanswered =
        new ThreadQuery(ThreadSort.UNANSWERED, null, null, null, null, null, WAITING);
    tagline = trip.ask(settings.reading(Settings.TAGLINE).then(line -> line.orElse("")));
    tags = trip.ask(tagViews.used(currentActor.actor(), TAGS));
    waiting = trip.ask(listing.reading(currentActor.actor(), unanswered).then(Page::items));
  }

  /** The community in a sentence; empty when nobody wrote one. */
  public String getTagline() {
    return tagline.get();
  }

  /** The tags used most. */
  public List<TagView> getTags() {
    return tags.get();
  }

  /** The newest questions without an answer. */
  public List<ThreadRow> getWaiting() {
    return waiting.get();
  }
}
