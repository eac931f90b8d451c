package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.community.page.Page;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.ListShown;
import org.parley.web.trip.PageShown;
import org.parley.web.trip.PageTrip;

/**
 * The list of threads that a page is made for: what is pinned comes with all else that the page
 * shows beside it, the list itself by a query of its own.
 */
@RequestScoped
public class ListedThreads {

  @Inject CurrentActor currentActor;
  @Inject ThreadListing listing;
  @Inject PageTrip trip;
  @Inject Event<PageShown> pages;

  public Page<ThreadRow> list(ThreadQuery query) {
    Supplier<List<ThreadRow>> pinned =
        query.showsPins() ? trip.ask(listing.pinned(currentActor.actor(), query)) : List::of;
    Supplier<Optional<Long>> tagId =
        query.tag() == null ? Optional::empty : trip.ask(listing.tagId(query));
    pages.fire(new ListShown());
    return listing.listBelow(currentActor.actor(), query, pinned.get(), tagId.get());
  }
}
