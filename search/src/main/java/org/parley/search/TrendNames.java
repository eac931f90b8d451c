package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.search.trend.Folding;
import org.parley.search.trend.Trend;

/**
 * Tells names of members from matters: somebody who is thanked or asked everywhere is no trend, nor
 * a phrase with such a name. A word is taken for a name where it is one of the staff, or of
 * somebody who takes part in at least every other thread that is an example.
 */
@ApplicationScoped
public class TrendNames {

  private static final String PARTICIPANTS =
      """
      select distinct p.id, m.name, m.display_name
      from post p
      join post other on other.thread_id = p.thread_id
      join member m on m.id = other.author_id
      where p.id = any(:ids)\
      """;

  private static final String STAFF =
      """
      select m.name, m.display_name from member m
      where exists (
        select 1 from member_role r where r.member_id = m.id and r.role <> 'MEMBER')\
      """;

  @Inject Jdbi jdbi;

  /** Those that are about something. */
  List<Trend> without(List<Trend> trends) {
    Set<Long> posts =
        trends.stream().flatMap(trend -> trend.examples().stream()).collect(Collectors.toSet());
    if (posts.isEmpty()) {
      return List.of();
    }
    Map<Long, Set<String>> names = namesBeside(posts);
    Set<String> staff = namesOfStaff();
    return trends.stream().filter(trend -> !isName(trend, names, staff)).toList();
  }

  private static boolean isName(Trend trend, Map<Long, Set<String>> names, Set<String> staff) {
    return Arrays.stream(trend.term().split(" "))
        .anyMatch(word -> staff.contains(word) || isBeside(word, trend.examples(), names));
  }

  private static boolean isBeside(String word, List<Long> posts, Map<Long, Set<String>> names) {
    long beside =
        posts.stream().filter(id -> names.getOrDefault(id, Set.of()).contains(word)).count();
    return 2 * beside >= posts.size();
  }

  private Map<Long, Set<String>> namesBeside(Collection<Long> posts) {
    Map<Long, Set<String>> names = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(PARTICIPANTS)
                .bindArray("ids", Long.class, posts.toArray())
                .map(
                    (row, context) -> {
                      names
                          .computeIfAbsent(row.getLong("id"), id -> new HashSet<>())
                          .addAll(parts(row.getString("name"), row.getString("display_name")));
                      return row.getLong("id");
                    })
                .list());
    return names;
  }

  private Set<String> namesOfStaff() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STAFF)
                .map((row, context) -> parts(row.getString("name"), row.getString("display_name")))
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
  }

  private static Set<String> parts(String handle, String displayName) {
    Set<String> parts = new HashSet<>(Set.of(Folding.of(handle)));
    for (String part : displayName.split("[\\s,()]+")) {
      parts.add(Folding.of(part));
    }
    parts.addAll(List.of(Folding.of(handle).split("[._-]")));
    parts.remove("");
    return parts;
  }
}
