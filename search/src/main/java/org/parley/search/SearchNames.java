package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.search.Condition.OneOf;
import org.parley.search.synonym.CurrentSynonyms;

/** Whom and what the names of a filter mean today. Engines keep ids, so that renaming is free. */
@ApplicationScoped
public class SearchNames {

  @Inject Jdbi jdbi;
  @Inject CurrentSynonyms synonyms;

  /** Stands for a member who does not exist. */
  private static final Long NOBODY = 0L;

  /** The query as an engine gets it. */
  SearchRequest request(SearchQuery query, Visibility visibility) {
    SearchFilter filter = query.filter();
    Long authorId =
        filter.author() == null
            ? null
            : members(Set.of(filter.author())).stream().findFirst().orElse(NOBODY);
    Set<Long> spaceIds = filter.spaces().isEmpty() ? null : spaces(filter.spaces());
    List<Condition> typed = query.text().conditions().stream().map(this::identified).toList();
    return new SearchRequest(query, visibility, authorId, spaceIds, typed, synonyms.get());
  }

  private Condition identified(Condition condition) {
    if (condition instanceof OneOf some) {
      return switch (some.field()) {
        case AUTHOR -> some.instead(members(some.values()));
        case SPACE -> some.instead(spaces(some.values()));
        case TAG, TYPE, ANSWERED, ACCEPTED, VERIFIED, TIME, THREAD -> some;
      };
    }
    return condition;
  }

  /** The ids of the spaces that exist. */
  Set<Long> spaces(Set<String> slugs) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from space where slug = any(:slugs)")
                .bindArray("slugs", String.class, slugs.toArray())
                .mapTo(Long.class)
                .set());
  }

  /** The ids of the members who exist. */
  private Set<Long> members(Set<String> names) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from member where name = any(:names)")
                .bindArray("names", String.class, names.toArray())
                .mapTo(Long.class)
                .set());
  }
}
