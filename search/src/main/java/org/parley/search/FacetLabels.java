package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.search.FacetCounts.Count;

/**
 * What the values that an engine counted are called today. A space that the actor may not know of,
 * a tag or a member of whom they see no post (any more), is left out with its count.
 */
@ApplicationScoped
public class FacetLabels {

  @Inject Jdbi jdbi;

  private record Label(String key, String name, String label) {}

  List<Facet> shown(Visibility visibility, FacetCounts counts) {
    return jdbi.withHandle(
        handle -> {
          List<Facet> facets = new ArrayList<>();
          for (SearchField field : SearchField.values()) {
            List<Count> found = counts.of(field);
            if (!found.isEmpty()) {
              facets.add(new Facet(field, values(handle, visibility, field, found)));
            }
          }
          return facets;
        });
  }

  private static List<Facet.Value> values(
      Handle handle, Visibility visibility, SearchField field, List<Count> counts) {
    Map<String, Label> labels = labels(handle, visibility, field, counts);
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

  private static Map<String, Label> labels(
      Handle handle, Visibility visibility, SearchField field, List<Count> counts) {
    String[] keys = counts.stream().map(Count::value).toArray(String[]::new);
    return switch (field) {
      case SPACE ->
          read(
              handle,
              visibility,
              """
              select cast(id as text) as key, slug as name, name as label from space
              where cast(id as text) = any(:keys)
                and (id = any(:visibleSpaces) or id = any(:ownSpaces))\
              """,
              keys);
      case TAG ->
          read(
              handle,
              visibility,
              """
              select g.name as key, g.name as name, g.name as label from tag g
              where g.name = any(:keys)
                and exists (select 1 from thread_tag tt join thread t on t.id = tt.thread_id
                            where tt.tag_id = g.id and\s"""
                  + Visibility.THREADS
                  + ")",
              keys);
      case AUTHOR ->
          read(
              handle,
              visibility,
              """
              select cast(m.id as text) as key, m.name as name, m.display_name as label
              from member m
              where m.id = any(cast(:keys as bigint[]))
                and exists (select 1 from post p join thread t on t.id = p.thread_id
                            where p.author_id = m.id and\s"""
                  + Visibility.POSTS
                  + ")",
              keys);
      case TYPE, ANSWERED, ACCEPTED, VERIFIED, TIME, THREAD -> words(keys);
    };
  }

  private static Map<String, Label> words(String[] keys) {
    Map<String, Label> labels = new HashMap<>();
    for (String key : keys) {
      String word = key.toLowerCase(Locale.ROOT);
      labels.put(key, new Label(key, word, word));
    }
    return labels;
  }

  private static Map<String, Label> read(
      Handle handle, Visibility visibility, String sql, String[] keys) {
    Map<String, Label> labels = new HashMap<>();
    visibility
        .bind(handle.createQuery(sql))
        .bindArray("keys", String.class, (Object[]) keys)
        .map(
            (row, context) ->
                new Label(row.getString("key"), row.getString("name"), row.getString("label")))
        .forEach(label -> labels.put(label.key(), label));
    return labels;
  }
}
