package org.parley.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.search.Condition.OneOf;

/**
 * To what a request is narrowed beside what its actor may see: what was typed as operators, and
 * what was chosen. All of it holds together.
 */
public final class Conditions {

  private Conditions() {}

  public static List<Condition> of(SearchRequest request) {
    List<Condition> all = fixed(request);
    all.addAll(chosen(request));
    return all;
  }

  /**
   * What holds whatever else may be chosen: what was typed, a thread, and tags, of which a post may
   * have several, so that another one narrows further.
   */
  public static List<Condition> fixed(SearchRequest request) {
    SearchFilter filter = request.query().filter();
    List<Condition> fixed = new ArrayList<>(request.typed());
    filter.tags().forEach(tag -> fixed.add(OneOf.of(SearchField.TAG, tag)));
    if (filter.thread() != null) {
      fixed.add(OneOf.of(SearchField.THREAD, filter.thread().toString()));
    }
    return fixed;
  }

  /** What can be chosen otherwise: one condition of a field at most. */
  public static List<Condition> chosen(SearchRequest request) {
    SearchFilter filter = request.query().filter();
    List<Condition> chosen = new ArrayList<>();
    if (request.spaceIds() != null) {
      chosen.add(new OneOf(SearchField.SPACE, words(request.spaceIds()), false));
    }
    if (request.authorId() != null) {
      chosen.add(OneOf.of(SearchField.AUTHOR, request.authorId().toString()));
    }
    if (filter.type() != null) {
      chosen.add(OneOf.of(SearchField.TYPE, filter.type().name()));
    }
    if (filter.answered() != null) {
      chosen.add(OneOf.of(SearchField.ANSWERED, filter.answered().toString()));
    }
    if (filter.accepted()) {
      chosen.add(OneOf.of(SearchField.ACCEPTED, "true"));
    }
    if (filter.verified()) {
      chosen.add(OneOf.of(SearchField.VERIFIED, "true"));
    }
    if (filter.time() != null) {
      chosen.add(filter.time());
    }
    return chosen;
  }

  /** All but what is chosen of one field. */
  public static List<Condition> beside(SearchField field, SearchRequest request) {
    List<Condition> others = fixed(request);
    chosen(request).stream().filter(condition -> condition.field() != field).forEach(others::add);
    return others;
  }

  /** Whether something holds of every post that is found. */
  static boolean needs(Collection<Condition> conditions, SearchField field, String value) {
    return conditions.stream()
        .anyMatch(
            condition ->
                condition instanceof OneOf some
                    && some.field() == field
                    && !some.negated()
                    && some.values().equals(Set.of(value)));
  }

  static Set<String> words(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
