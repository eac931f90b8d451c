package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;

/** In which scopes a member is ranked, as far as the reader may look into them. */
@ApplicationScoped
public class MemberScopes {

  private static final int MOST = 60;

  /** The place counts among customers for a customer, and among the staff for their kind. */
  private static final String SELECT =
      """
      select r.scope, r.scope_id, coalesce(s.slug, t.name, '') as word,
             coalesce(s.name, t.name, '') as title, r.approved, r.judged, r.answers,
             (select count(*) from expert_rank o join member m on m.id = o.member_id
              where o.scope = r.scope and o.scope_id = r.scope_id
                and (o.endorsed, -o.member_id) >= (r.endorsed, -r.member_id)
                and exists (select 1 from member_role x where x.member_id = o.member_id)
                  = exists (select 1 from member_role x where x.member_id = r.member_id)
                and\s"""
          + ExpertRankSql.LISTED
          + """
             ) as place
          from expert_rank r
          join member who on who.id = r.member_id
          left join space s on r.scope = 'SPACE' and s.id = r.scope_id
          left join tag t on r.scope = 'TAG' and t.id = r.scope_id
          where who.name = :name and who.suspended_at is null and r.endorsed is not null
            and (r.scope <> 'SPACE' or r.scope_id = any(:spaces))
            and not exists (select 1 from expert_unlisted u where u.member_id = who.id)
          order by r.scope, r.approved desc, title limit :limit\
          """;

  /**
   * A scope in which a member is ranked.
   *
   * @param place from 1
   */
  public record Standing(NamedScope scope, int place, int approved, int judged, int answers) {}

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Over all first, then spaces, then tags, at most {@value #MOST}: two queries. */
  public List<Standing> of(Actor actor, String memberName) {
    Object[] spaces = visibilities.of(actor).spaces().toArray();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("name", memberName)
                .bindArray("spaces", Long.class, spaces)
                .bind("limit", MOST)
                .map((row, context) -> standing(row))
                .list());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        new NamedScope(
            new ExpertScope(
                ExpertScope.Kind.valueOf(row.getString("scope")), row.getLong("scope_id")),
            row.getString("word"),
            row.getString("title")),
        row.getInt("place"),
        row.getInt("approved"),
        row.getInt("judged"),
        row.getInt("answers"));
  }
}
