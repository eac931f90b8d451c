package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.search.Search;
import org.parley.search.SearchFilter;
import org.parley.search.SearchHit;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;
import org.parley.web.page.Feedback;
import org.parley.web.security.CurrentActor;

/**
 * A search with its filters, for {@code search.xhtml}. Everything is in the address, so that a
 * search can be kept and sent.
 */
@Named
@RequestScoped
public class SearchPage {

  @Inject CurrentActor currentActor;
  @Inject Search search;
  @Inject SpaceViews spaces;
  @Inject Feedback feedback;

  private String q = "";
  private String space = "";
  private String tag = "";
  private String author = "";
  private String type = "";
  private String answered = "";
  private String verified = "";
  private String sort = "";
  private String after = "";
  private org.parley.search.SearchPage results = org.parley.search.SearchPage.EMPTY;
  private List<SpaceView> spaceList;

  public void load() {
    if (!isAsked()) {
      return;
    }
    try {
      results = search.find(currentActor.actor(), query());
    } catch (Invalid | Conflict problem) {
      feedback.refuse(problem);
    }
  }

  SearchQuery query() {
    SearchFilter filter =
        SearchFilter.NONE
            .in(space.isBlank() ? List.of() : List.of(space))
            .tagged(words(tag))
            .by(author)
            .ofType(type)
            .answered(
                switch (answered) {
                  case "true" -> Boolean.TRUE;
                  case "false" -> Boolean.FALSE;
                  default -> null;
                })
            .verified(verified);
    return SearchQuery.parse(q).where(filter).sortedBy(SearchSort.of(sort)).startingAfter(after);
  }

  private static List<String> words(String typed) {
    return Arrays.stream(typed.split("[\\s,]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether anything was asked; an empty search page shows no results. */
  public boolean isAsked() {
    return !(q.isBlank() && space.isBlank() && tag.isBlank() && author.isBlank() && isTypeless());
  }

  private boolean isTypeless() {
    return type.isBlank() && answered.isBlank() && verified.isBlank();
  }

  org.parley.search.SearchPage results() {
    return results;
  }

  public boolean isFound() {
    return !results.items().isEmpty();
  }

  public boolean isNothingFound() {
    return isAsked() && !isFound() && !feedback.isPresent();
  }

  public List<SearchHit> getHits() {
    return results.items();
  }

  public long getTotal() {
    return results.total();
  }

  public boolean isMore() {
    return results.next() != null;
  }

  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.list(currentActor.actor());
    }
    return spaceList;
  }

  public boolean isNewestFirst() {
    return sort.equals("newest");
  }

  /** The address of the following page. */
  public String getMoreAddress() {
    return address(sort, results.next());
  }

  /** The address of the same search in another order. */
  public String sorted(String order) {
    return address(order, "");
  }

  /** The address of a question with the words filled in. */
  public String getAskAddress() {
    return "/ask?title=" + encode(q);
  }

  /** The address of the same words without filters. */
  public String getUnfilteredAddress() {
    return "/search?q=" + encode(q);
  }

  private String address(String order, String cursor) {
    StringBuilder address = new StringBuilder("/search?q=").append(encode(q));
    add(address, "space", space);
    add(address, "tag", tag);
    add(address, "author", author);
    add(address, "type", type);
    add(address, "answered", answered);
    add(address, "verified", verified);
    add(address, "sort", order);
    add(address, "after", cursor);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (value != null && !value.isBlank()) {
      address.append('&').append(name).append('=').append(encode(value));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = orEmpty(q);
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = orEmpty(space);
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = orEmpty(tag);
  }

  public String getAuthor() {
    return author;
  }

  public void setAuthor(String author) {
    this.author = orEmpty(author);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = orEmpty(type);
  }

  public String getAnswered() {
    return answered;
  }

  public void setAnswered(String answered) {
    this.answered = orEmpty(answered);
  }

  public String getVerified() {
    return verified;
  }

  public void setVerified(String verified) {
    this.verified = orEmpty(verified);
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = orEmpty(sort);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = orEmpty(after);
  }
}
