package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.screening.criterion.Criterion.Need;

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

  /**
   * A published post whose text is a customer's; what staff wrote is not screened.
   *
   * @param needs what the rules in force want to know beside it; the rest is not looked up
   */
  Optional<PostToScreen> find(long postId, Set<Need> needs) {
    return jdbi.withHandle(
        handle -> {
          List<String> staffNames = staffNames(handle, needs);
          return handle
              .createQuery(
                  PostRows.SELECT
                      + "p.id = :post and p.state = 'PUBLISHED' and "
                      + PostRows.BY_CUSTOMERS)
              .bind("post", postId)
              .bind("withThread", needs.contains(Need.EARLIER_POSTS))
              .map((row, context) -> PostRows.post(row, staffNames))
              .findOne();
        });
  }

  static List<String> staffNames(Handle handle, Set<Need> needs) {
    return needs.contains(Need.STAFF_NAMES)
        ? handle.createQuery(STAFF).mapTo(String.class).list()
        : List.of();
  }
}
