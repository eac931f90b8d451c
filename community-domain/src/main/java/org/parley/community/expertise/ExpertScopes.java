package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibility;

/**
 * Which scopes a reader may look into. What is counted over all and per tag comes from the spaces
 * alone that every member reads, so that no count betrays a private one; a space has a ranking for
 * those only who read all of it.
 */
@ApplicationScoped
public class ExpertScopes {

  @Inject Jdbi jdbi;

  /**
   * The scope's name, empty for everything: one query for a space or tag.
   *
   * @throws NotFound {@code scope.not-found} also when the reader may not see it
   */
  String require(Visibility visibility, ExpertScope scope) {
    return name(visibility, scope).orElseThrow(() -> new NotFound("scope.not-found"));
  }

  private Optional<String> name(Visibility visibility, ExpertScope scope) {
    return switch (scope.kind()) {
      case ALL -> Optional.of("");
      case TAG -> find("select name from tag where id = :id", scope.id());
      case SPACE ->
          visibility.spaces().contains(scope.id())
              ? find("select name from space where id = :id", scope.id())
              : Optional.empty();
    };
  }

  private Optional<String> find(String sql, long id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("id", id).mapTo(String.class).findOne());
  }
}
