package org.parley.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.search.saved.SavedSearch;
import org.parley.search.saved.SavedSearches;
import org.parley.web.notification.Bell;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** A saved search's own address, {@code /searches/17}: leads to what it finds, the newest first. */
@Named
@RequestScoped
public class SavedSearchPage {

  @Inject CurrentActor currentActor;
  @Inject SavedSearches searches;
  @Inject Bell bell;
  @Inject Visit visit;

  private long id;

  /** A passing redirect: the search may be changed. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    SavedSearch search = searches.find(currentActor.actor(), id);
    bell.seePage(search.path());
    visit.goTo(search.isBroken() ? "/searches" : search.address().newestFirst());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
