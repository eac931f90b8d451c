package org.parley.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of a search's posts have each value, exactly, of those that its actor may see; the most
 * frequent first, none without posts. A field's counts leave out what was chosen of that field, so
 * that one can choose otherwise; tags, of which a post has several, are counted as they are.
 *
 * @param byField spaces and authors as ids, types by name, ages as {@link SearchAge#word}
 */
public record FacetCounts(Map<SearchField, List<Count>> byField) {

  /** What engines write where a post's author is no member. */
  public static final String NOBODY = "null";

  /** Of what nothing is known. */
  static final FacetCounts NONE = new FacetCounts(Map.of());

  private static final Comparator<Count> FREQUENT_FIRST =
      Comparator.comparingLong(Count::posts).reversed().thenComparing(Count::value);
  private static final Comparator<Count> YOUNG_FIRST =
      Comparator.comparing(count -> SearchAge.valueOf(count.value().toUpperCase(Locale.ROOT)));

  /** A value and its posts. */
  public record Count(String value, long posts) {}

  public FacetCounts {
    byField = Map.copyOf(byField);
  }

  /**
   * Puts what was counted into order.
   *
   * @param most of how many tags and authors
   */
  public static FacetCounts of(Map<SearchField, Map<String, Long>> counted, int most) {
    Map<SearchField, List<Count>> byField = new EnumMap<>(SearchField.class);
    counted.forEach((field, counts) -> byField.put(field, ordered(field, counts, most)));
    return new FacetCounts(byField);
  }

  private static List<Count> ordered(SearchField field, Map<String, Long> counts, int most) {
    Stream<Count> found =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new Count(entry.getKey(), entry.getValue()));
    return switch (field) {
      case TAG -> found.sorted(FREQUENT_FIRST).limit(most).toList();
      case AUTHOR ->
          found
              .filter(count -> !count.value().equals(NOBODY))
              .sorted(FREQUENT_FIRST)
              .limit(most)
              .toList();
      case ACCEPTED, VERIFIED -> found.filter(count -> count.value().equals("true")).toList();
      case TIME -> found.sorted(YOUNG_FIRST).toList();
      case SPACE, TYPE, ANSWERED, THREAD -> found.sorted(FREQUENT_FIRST).toList();
    };
  }

  /** What is known of a field, without what nothing has. */
  public List<Count> of(SearchField field) {
    return byField.getOrDefault(field, List.of());
  }
}
