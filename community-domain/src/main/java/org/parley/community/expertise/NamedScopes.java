package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Finds scopes by the words in addresses, and the scopes in which anybody is ranked. */
@ApplicationScoped
public class NamedScopes {

  private static final int MOST = 60;

  private static final String SPACE =
      "select 'SPACE' as kind, id, slug as word, name as title from space s where s.id = any(:spaces)";

  private static final String TAG =
      "select 'TAG' as kind, id, name as word, name as title from tag s where true";

  private static final String RANKED =
      """
       and exists (select 1 from expert_rank r
                   where r.scope = '%s' and r.scope_id = s.id and r.endorsed is not null)\
      """;

  private static final String CHOICES =
      "select * from ("
          + SPACE
          + RANKED.formatted("SPACE")
          + " union all "
          + TAG
          + RANKED.formatted("TAG")
          + ") scopes order by kind, title, id limit :limit";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The scope of a space or of a tag, or of everything when neither is named.
   *
   * @param space a slug, null or empty for none
   * @param tag a name, null or empty for none
   * @throws Invalid when both are named
   * @throws NotFound when there is none, or the actor does not read all of the space
   */
  public NamedScope find(Actor actor, String space, String tag) {
    boolean bySpace = space != null && !space.isEmpty();
    boolean byTag = tag != null && !tag.isEmpty();
    if (bySpace && byTag) {
      throw new Invalid("tag", "expert.one-scope");
    }
    if (!bySpace && !byTag) {
      return NamedScope.ALL;
    }
    String sql = bySpace ? SPACE + " and s.slug = :word" : TAG + " and s.name = :word";
    return one(actor, sql, "word", bySpace ? space : tag);
  }

  /**
   * @throws NotFound when the actor does not read all of the scope
   */
  public void requireVisible(Actor actor, NamedScope named) {
    if (named.isSpace()) {
      one(actor, SPACE + " and s.id = :id", "id", named.scope().id());
    }
  }

  /** Spaces and tags in which somebody is ranked, as far as the actor reads them: two queries. */
  public List<NamedScope> ranked(Actor actor) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            bound(handle.createQuery(CHOICES), visibility)
                .bind("limit", MOST)
                .map((row, context) -> named(row))
                .list());
  }

  private NamedScope one(Actor actor, String sql, String parameter, Object value) {
    Visibility visibility = visibilities.of(actor);
    Optional<NamedScope> found =
        jdbi.withHandle(
            handle ->
                bound(handle.createQuery(sql), visibility)
                    .bind(parameter, value)
                    .map((row, context) -> named(row))
                    .findOne());
    return found.orElseThrow(() -> new NotFound("scope.not-found"));
  }

  private static Query bound(Query query, Visibility visibility) {
    return query.bindArray("spaces", Long.class, visibility.spaces().toArray());
  }

  private static NamedScope named(ResultSet row) throws SQLException {
    return new NamedScope(
        new ExpertScope(ExpertScope.Kind.valueOf(row.getString("kind")), row.getLong("id")),
        row.getString("word"),
        row.getString("title"));
  }
}
