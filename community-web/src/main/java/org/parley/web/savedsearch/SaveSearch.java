package org.parley.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.search.saved.HowTold;
import org.parley.search.saved.SavedSearch;
import org.parley.search.saved.SavedSearches;
import org.parley.search.saved.SearchAddress;
import org.parley.search.saved.SearchWish;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * The control on the search page by which a member keeps what they look for. It reads the page's
 * own address, and so keeps whatever the page understands.
 */
@Named
@RequestScoped
public class SaveSearch {

  @Inject CurrentActor currentActor;
  @Inject SavedSearches searches;
  @Inject Visit visit;

  private SearchAddress address;
  private List<SavedSearch> kept;

  /** Whether somebody is there to keep it, and something to be kept. */
  public boolean isOffered() {
    return currentActor.isSignedIn() && !wanted().isEmpty();
  }

  private List<String> wanted() {
    return address().values().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("sort"))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private SearchAddress address() {
    if (address == null) {
      String all = visit.getAddress();
      int mark = all.indexOf('?');
      address = SearchAddress.parse(mark < 0 ? "" : all.substring(mark + 1));
    }
    return address;
  }

  /** The same search as the actor keeps it already, null when they do not. */
  public SavedSearch getKnown() {
    if (kept == null) {
      kept = isOffered() ? searches.list(currentActor.actor()) : List.of();
    }
    return kept.stream()
        .filter(search -> search.address().encoded().equals(getEncoded()))
        .findFirst()
        .orElse(null);
  }

  public String getEncoded() {
    return address().encoded();
  }

  /** What it might be called: what is looked for. */
  public String getName() {
    String name = String.join(" ", wanted());
    return name.length() > SearchWish.LONGEST_NAME
        ? name.substring(0, SearchWish.LONGEST_NAME)
        : name;
  }

  public List<String> getWays() {
    return Stream.of(HowTold.values()).map(HowTold::word).toList();
  }

  public int getLongestName() {
    return SearchWish.LONGEST_NAME;
  }
}
