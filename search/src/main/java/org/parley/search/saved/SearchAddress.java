package org.parley.search.saved;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchFilter;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;

/**
 * What somebody looks for, in the parameters of the search page's address: the text as typed, the
 * filters and the order. It is read anew each time, so that a search that was saved years ago means
 * what the same words mean on the page today.
 *
 * @param values by their names, none of them blank
 */
public record SearchAddress(Map<String, List<String>> values) {

  /**
   * The parameters that say what is looked for. A page's number is none of them, nor is the age:
   * whoever is told of what is new is told of nothing else.
   */
  public static final List<String> NAMES =
      List.of("q", "space", "tag", "author", "type", "answered", "accepted", "verified", "sort");

  private static final int LONGEST = 4_000;

  public SearchAddress {
    Map<String, List<String>> kept = new TreeMap<>();
    for (String name : NAMES) {
      List<String> given =
          values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
      if (!given.isEmpty()) {
        kept.put(name, given);
      }
    }
    values = kept;
  }

  /** Reads what {@link #encoded} wrote, or the part of an address behind its question mark. */
  public static SearchAddress parse(String encoded) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
      }
    }
    return new SearchAddress(values);
  }

  /**
   * What an engine is asked.
   *
   * @throws Invalid when the search page would refuse it
   */
  public SearchQuery query() {
    SearchFilter filter =
        SearchFilter.NONE
            .in(all("space"))
            .tagged(words("tag"))
            .by(one("author"))
            .ofType(one("type"))
            .answered(answered(one("answered")))
            .accepted(one("accepted"))
            .verified(one("verified"));
    return SearchQuery.parse(one("q")).where(filter).sortedBy(SearchSort.of(one("sort")));
  }

  /**
   * Checks that it can be read and asks for something.
   *
   * @throws Invalid when the page refuses it, or when every post would be found
   */
  SearchAddress checked() {
    SearchQuery query = query();
    if (query.text().isBlank() && query.filter().equals(SearchFilter.NONE)) {
      throw new Invalid("q", "saved-search.everything");
    }
    if (encoded().length() > LONGEST) {
      throw new Invalid("q", "saved-search.too-long", LONGEST);
    }
    return this;
  }

  /** The text as typed; empty for none. */
  public String text() {
    return one("q");
  }

  /** For the database and for links, always in the same order. */
  public String encoded() {
    return values.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  /** The page that shows it. */
  public String path() {
    return "/search?" + encoded();
  }

  /** The same with what is new on top. */
  public String newestFirst() {
    Map<String, List<String>> sorted = new TreeMap<>(values);
    sorted.put("sort", List.of("newest"));
    return new SearchAddress(sorted).path();
  }

  /** Whether both find the same, in whichever order. */
  boolean findsWhat(SearchAddress other) {
    Map<String, List<String>> mine = new TreeMap<>(values);
    Map<String, List<String>> theirs = new TreeMap<>(other.values);
    mine.remove("sort");
    theirs.remove("sort");
    return mine.equals(theirs);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private String one(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  private List<String> words(String name) {
    return all(name).stream()
        .flatMap(value -> Arrays.stream(value.split("[\\s,]+")))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static Boolean answered(String word) {
    return switch (word) {
      case "" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw new Invalid("answered", "answered.unknown");
    };
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // a percent sign that begins nothing
      return value;
    }
  }
}
