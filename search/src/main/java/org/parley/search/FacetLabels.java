package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.search.FacetCounts.Count;

/**
 * What the values that an engine counted are called today: one query. A space that the actor may
 * not know of, a tag or a member of whom they see no post (any more), is left out with its count.
 */
@ApplicationScoped
public class FacetLabels {

  private static final String SELECT =
      """
      select 'SPACE' as field, cast(s.id as text) as key, s.slug as name, s.name as label
      from space s
      where s.id = any(cast(:spaces as bigint[]))
        and (s.id = any(:visibleSpaces) or s.id = any(:ownSpaces))
      union all
      select 'TAG', g.name, g.name, g.name from tag g
      where g.name = any(:tags)
        and exists (select 1 from thread_tag tt join thread t on t.id = tt.thread_id
                    where tt.tag_id = g.id and\s"""
          + Visibility.THREADS
          + """
      )
      union all
      select 'AUTHOR', cast(m.id as text), m.name, m.display_name from member m
      where m.id = any(cast(:authors as bigint[]))
        and exists (select 1 from post p join thread t on t.id = p.thread_id
                    where p.author_id = m.id and\s"""
          + Visibility.POSTS
          + ")";

  private static final Set<SearchField> NAMED =
      Set.of(SearchField.SPACE, SearchField.TAG, SearchField.AUTHOR);

  @Inject Jdbi jdbi;

  private record Label(String name, String label) {}

  List<Facet> shown(Visibility visibility, FacetCounts counts) {
    Map<SearchField, Map<String, Label>> names = names(visibility, counts);
    List<Facet> facets = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      List<Count> found = counts.of(field);
      if (!found.isEmpty()) {
        facets.add(new Facet(field, values(found, names.getOrDefault(field, words(found)))));
      }
    }
    return facets;
  }

  private static List<Facet.Value> values(List<Count> counts, Map<String, Label> labels) {
    return counts.stream()
        .map(
            count -> {
              Label label = labels.get(count.value());
              return label == null
                  ? null
                  : new Facet.Value(label.name(), label.label(), count.posts());
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private static Map<String, Label> words(List<Count> counts) {
    Map<String, Label> labels = new HashMap<>();
    for (Count count : counts) {
      String word = count.value().toLowerCase(Locale.ROOT);
      labels.put(count.value(), new Label(word, word));
    }
    return labels;
  }

  /** By field, of all fields whose values have names. */
  private Map<SearchField, Map<String, Label>> names(Visibility visibility, FacetCounts counts) {
    Map<SearchField, Map<String, Label>> names = new EnumMap<>(SearchField.class);
    NAMED.forEach(field -> names.put(field, new HashMap<>()));
    if (NAMED.stream().allMatch(field -> counts.of(field).isEmpty())) {
      return names;
    }
    jdbi.useHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bindArray("spaces", String.class, keys(counts, SearchField.SPACE))
                .bindArray("tags", String.class, keys(counts, SearchField.TAG))
                .bindArray("authors", String.class, keys(counts, SearchField.AUTHOR))
                .map(
                    (row, context) ->
                        names
                            .get(SearchField.valueOf(row.getString("field")))
                            .put(
                                row.getString("key"),
                                new Label(row.getString("name"), row.getString("label"))))
                .list());
    return names;
  }

  private static Object[] keys(FacetCounts counts, SearchField field) {
    return counts.of(field).stream().map(Count::value).toArray();
  }
}
