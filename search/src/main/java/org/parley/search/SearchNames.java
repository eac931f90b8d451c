package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Whom and what the names of a filter mean today. Engines keep ids, so that renaming is free. */
@ApplicationScoped
public class SearchNames {

  @Inject Jdbi jdbi;

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

  /** The member's id, null when there is no such member. */
  Long member(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from member where name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }
}
