package org.parley.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a search: what was typed and chosen, and those that differ from it by a choice.
 */
public final class SearchAddress {

  private static final List<String> NAMES =
      List.of(
          "q",
          "space",
          "tag",
          "author",
          "type",
          "answered",
          "accepted",
          "verified",
          "when",
          "thread",
          "sort",
          "after");

  private final Map<String, String> parameters;

  /** As a form sends it along. */
  public record Parameter(String name, String value) {}

  private SearchAddress(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  static SearchAddress of(Map<String, String> asked) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = asked.get(name);
      if (value != null && !value.isBlank()) {
        known.put(name, value);
      }
    }
    return new SearchAddress(known);
  }

  String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  boolean isSaying(String name, String value) {
    return get(name).equals(value);
  }

  /** The tags that were chosen, apart by commas or spaces. */
  List<String> tags() {
    return Arrays.stream(get("tag").split("[\\s,]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** What stays when other words are searched for. */
  List<Parameter> kept() {
    return parameters.entrySet().stream()
        .filter(entry -> !entry.getKey().matches("q|thread|after"))
        .map(entry -> new Parameter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The first page of the same search with this value; without any for an empty one. */
  SearchAddress with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(parameters);
    other.remove("after");
    other.put(name, value);
    return of(other);
  }

  SearchAddress without(String name) {
    return with(name, "");
  }

  SearchAddress withTag(String tag) {
    List<String> more = new ArrayList<>(tags());
    more.add(tag);
    return with("tag", String.join(",", more));
  }

  SearchAddress withoutTag(String tag) {
    return with("tag", String.join(",", tags().stream().filter(t -> !t.equals(tag)).toList()));
  }

  @Override
  public String toString() {
    StringBuilder address = new StringBuilder("/search?q=").append(encode(get("q")));
    parameters.forEach(
        (name, value) -> {
          if (!name.equals("q")) {
            address.append('&').append(name).append('=').append(encode(value));
          }
        });
    return address.toString();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
