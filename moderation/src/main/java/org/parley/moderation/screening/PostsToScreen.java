package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds posts as rules read them. */
@ApplicationScoped
class PostsToScreen {

  private static final String STAFF =
      """
      select m.name from member m where exists (select from member_role r where r.member_id = m.id)
      union
      select m.display_name from member m
      where exists (select from member_role r where r.member_id = m.id)\
      """;

  @Inject Jdbi jdbi;

  /** A published post whose text is a customer's; what staff wrote is not screened. */
  Optional<PostToScreen> find(long postId) {
    return jdbi.withHandle(
        handle -> {
          List<String> staffNames = staffNames(handle);
          return handle
              .createQuery(
                  PostRows.SELECT
                      + "p.id = :post and p.state = 'PUBLISHED' and "
                      + PostRows.BY_CUSTOMERS)
              .bind("post", postId)
              .bind("withThread", true)
              .map((row, context) -> PostRows.post(row, staffNames))
              .findOne();
        });
  }

  static List<String> staffNames(Handle handle) {
    return handle.createQuery(STAFF).mapTo(String.class).list();
  }
}
