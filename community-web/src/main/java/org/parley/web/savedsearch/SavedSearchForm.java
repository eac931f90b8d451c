package org.parley.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.search.saved.HowTold;
import org.parley.search.saved.SavedSearchService;
import org.parley.search.saved.SearchAddress;
import org.parley.search.saved.SearchWish;
import org.parley.web.page.SentForm;

/** The plain forms by which a search is kept, changed and removed. */
@Named
@RequestScoped
public class SavedSearchForm extends SentForm {

  private static final String LIST = "/searches";

  @Inject SavedSearchService service;

  /** Whether something was sent and done; the request then ends with a redirect. */
  boolean send() {
    return send(this::perform);
  }

  private String perform() {
    switch (of("do")) {
      case "save" -> {
        service.save(actor(), wish());
        return LIST + "?done=searchsaved";
      }
      case "change" -> {
        service.change(actor(), number("id"), number("version"), wish());
        return LIST + "?done=searchchanged";
      }
      case "remove" -> {
        service.remove(actor(), number("id"));
        return LIST + "?done=searchremoved";
      }
      default -> throw new NotFound("page.not-found");
    }
  }

  private SearchWish wish() {
    HowTold told =
        HowTold.ofWord(of("told")).orElseThrow(() -> new Invalid("told", "saved-search.told"));
    return new SearchWish(of("name"), address(), told);
  }

  /** The address that was sent, with the words that were typed anew, if any were. */
  private SearchAddress address() {
    SearchAddress kept = SearchAddress.parse(of("address"));
    if (sent("q") == null) {
      return kept;
    }
    Map<String, List<String>> values = new LinkedHashMap<>(kept.values());
    values.put("q", List.of(sent("q")));
    return new SearchAddress(values);
  }

  private long number(String field) {
    if (!of(field).matches("[0-9]{1,18}")) {
      throw new NotFound("saved-search.not-found");
    }
    return Long.parseLong(of(field));
  }

  /** Whether that one of several forms was sent, and its page is shown again. */
  public boolean isRefused(String deed, Object id) {
    return of("do").equals(deed) && of("id").equals(String.valueOf(id));
  }

  /**
   * What stands in a field of one of several forms: what was typed into that one, else the kept.
   */
  public String typed(String deed, Object id, String field, String kept) {
    return isRefused(deed, id) ? of(field) : kept;
  }
}
