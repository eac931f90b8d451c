package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.search.Facet;
import org.parley.search.FoundOverview;
import org.parley.search.FoundThread;
import org.parley.search.FoundThreads;
import org.parley.search.Search;
import org.parley.search.SearchAge;
import org.parley.search.SearchClause;
import org.parley.search.SearchFilter;
import org.parley.search.SearchHit;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;
import org.parley.web.page.Feedback;
import org.parley.web.security.CurrentActor;

/**
 * A search with what was chosen of it, for {@code search.xhtml}. Everything is in the address, so
 * that a search can be kept and sent. Every thread is shown once, unless one thread is asked for.
 */
@Named
@RequestScoped
public class SearchPage {

  private static final int SIMILAR = 5;
  private static final List<String> EXAMPLES =
      List.of(
          "words",
          "phrase",
          "minus",
          "or",
          "wildcard",
          "tag",
          "user",
          "space",
          "is",
          "kind",
          "time");

  @Inject CurrentActor currentActor;
  @Inject Search search;
  @Inject SearchChoices choices;
  @Inject Feedback feedback;
  @Inject Clock clock;

  private final Map<String, String> parameters = new HashMap<>();
  private SearchAddress address = SearchAddress.of(Map.of());
  private FoundThreads results = FoundThreads.EMPTY;
  private List<Facet> facets = List.of();
  private List<FacetGroup> groups = List.of();
  private List<SearchChoices.Chip> chips = List.of();
  private List<SearchHit> similar = List.of();
  private String words = "";
  private String meant = "";

  public void load() {
    address = SearchAddress.of(parameters);
    words = address.get("q");
    if (!isAsked()) {
      return;
    }
    try {
      show(currentActor.actor(), query());
    } catch (Invalid | Conflict problem) {
      feedback.refuse(problem);
    }
    chips = choices.chips(address, facets);
  }

  private void show(Actor actor, SearchQuery query) {
    FoundOverview found =
        query.isOfOneThread() ? ofOneThread(actor, query) : search.overview(actor, query);
    results = found.threads();
    facets = found.facets();
    if (address.get("after").isEmpty() && !found.enough()) {
      meant = search.spelling(actor, address.get("q")).orElse("");
    }
    groups = choices.groups(address, facets);
    words = query.text().wanted().stream().map(SearchClause::text).collect(Collectors.joining(" "));
    if (!isFound()) {
      similar = search.similar(actor, words, SIMILAR);
    }
  }

  private FoundOverview ofOneThread(Actor actor, SearchQuery query) {
    org.parley.search.SearchPage page = search.find(actor, query);
    FoundThreads posts =
        new FoundThreads(
            page.items().stream().map(hit -> new FoundThread(hit, 0)).toList(),
            page.total(),
            null,
            page.next(),
            page.fallback());
    return new FoundOverview(posts, search.facets(actor, query), false);
  }

  SearchQuery query() {
    String space = address.get("space");
    SearchFilter filter =
        SearchFilter.NONE
            .in(space.isEmpty() ? List.of() : List.of(space))
            .tagged(address.tags())
            .by(address.get("author"))
            .ofType(address.get("type"))
            .answered(
                switch (address.get("answered")) {
                  case "true" -> Boolean.TRUE;
                  case "false" -> Boolean.FALSE;
                  default -> null;
                })
            .accepted(address.get("accepted"))
            .verified(address.get("verified"))
            .written(SearchAge.of(address.get("when")), clock.instant())
            .inThread(address.get("thread"));
    return SearchQuery.parse(address.get("q"))
        .where(filter)
        .sortedBy(SearchSort.of(address.get("sort")))
        .startingAfter(address.get("after"));
  }

  /** The parameters of the address by name. */
  public Map<String, String> getParameters() {
    return parameters;
  }

  /** Whether anything was asked; an empty search page shows no results. */
  public boolean isAsked() {
    return !address.get("q").isEmpty() || !choices.chips(address, facets).isEmpty();
  }

  /** The posts that are shown. */
  List<Long> shown() {
    return results.items().stream().map(thread -> thread.best().postId()).toList();
  }

  public boolean isFound() {
    return !results.items().isEmpty();
  }

  public boolean isNothingFound() {
    return isAsked() && !isFound() && !feedback.isPresent();
  }

  /** Whether the database answered because no index did. */
  public boolean isFallback() {
    return results.fallback();
  }

  public List<FoundThread> getThreads() {
    return results.items();
  }

  public long getTotal() {
    return results.total();
  }

  /** In how many threads the posts are; null when that is not known, or one thread is shown. */
  public Long getThreadTotal() {
    return results.threads();
  }

  public List<FacetGroup> getGroups() {
    return groups;
  }

  public List<SearchChoices.Chip> getChips() {
    return chips;
  }

  /** What the help shows, as the bundle calls it. */
  public List<String> getExamples() {
    return EXAMPLES;
  }

  /** What stays chosen when other words are searched for. */
  public List<SearchAddress.Parameter> getKept() {
    return address.kept();
  }

  /** Threads that are perhaps meant, when nothing was found. */
  public List<SearchHit> getSimilar() {
    return similar;
  }

  public boolean isMore() {
    return results.next() != null;
  }

  public boolean isSortedBy(String order) {
    return SearchSort.of(address.get("sort")).name().equalsIgnoreCase(order);
  }

  /** What was probably meant, empty when nothing else was. */
  public String getMeant() {
    return meant;
  }

  /** The address of the same search for what was probably meant. */
  public String getMeantAddress() {
    return address.with("q", meant).toString();
  }

  /** The address of the following page. */
  public String getMoreAddress() {
    return address.with("after", results.next()).toString();
  }

  /** The address of the same search in another order. */
  public String sorted(String order) {
    return address.with("sort", order).toString();
  }

  /** The address of what was found in one thread. */
  public String inThread(long id) {
    return address.with("thread", Long.toString(id)).toString();
  }

  /** The address of a question with the words filled in. */
  public String getAskAddress() {
    return "/ask?title=" + SearchAddress.encode(words);
  }

  /** The address of the same words without anything chosen. */
  public String getUnfilteredAddress() {
    return "/search?q=" + SearchAddress.encode(address.get("q"));
  }

  public String getQ() {
    return address.get("q");
  }
}
