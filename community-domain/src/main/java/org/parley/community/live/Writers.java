package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The names of those who are writing, unless they were suspended. */
@ApplicationScoped
public class Writers {

  private static final String SELECT =
      """
      select id, name, display_name from member
      where id = any(:members) and suspended_at is null order by display_name\
      """;

  @Inject Jdbi jdbi;

  public List<Writer> of(Collection<Long> members) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bindArray("members", Long.class, members.toArray())
                .map(
                    (row, context) ->
                        new Writer(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("display_name")))
                .list());
  }
}
