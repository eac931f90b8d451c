package org.parley.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.search.saved.SavedSearch;
import org.parley.search.saved.SavedSearchService;
import org.parley.search.saved.SavedSearches;
import org.parley.web.notification.Bell;
import org.parley.web.page.Messages;

/** {@code saved-searches.xhtml}: a member's own searches, to open, change and remove. */
@Named
@RequestScoped
public class SavedSearchesPage {

  @Inject SavedSearchForm form;
  @Inject SavedSearches searches;
  @Inject Bell bell;
  @Inject Messages messages;

  private List<SavedSearch> listed = List.of();

  /** Also takes a form. */
  public void load() {
    if (!form.open() || form.send()) {
      return;
    }
    listed = searches.list(form.actor());
    bell.seePage("/searches");
  }

  public List<SavedSearch> getListed() {
    return listed;
  }

  public int getMost() {
    return SavedSearchService.MOST;
  }

  /** The filters in words: {@code Space: batteries · Tag: api}. */
  public String filters(SavedSearch search) {
    return search.address().values().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("q"))
        .map(this::filter)
        .collect(Collectors.joining(" · "));
  }

  private String filter(Map.Entry<String, List<String>> entry) {
    return messages.text("searches.filter." + entry.getKey(), String.join(", ", entry.getValue()));
  }
}
