package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;

/**
 * All members, as those who keep order see them. Whose address it is stays hidden from moderators,
 * in what is found as well as in what is shown.
 */
@ApplicationScoped
public class MemberDirectory {

  private static final String SELECT =
      """
      select m.*, array(select role from member_role r where r.member_id = m.id) as roles
      from member m\s""";

  private static final String MATCHING =
      """
      where m.name > :after
        and (m.name like :part or m.display_name ilike :part
             or (:administrator and m.email like :part))
      order by m.name limit :limit
      """;

  @Inject Jdbi jdbi;

  /**
   * The members whose name, display name or, for administrators, address contains the query.
   *
   * @param after the cursor of the page before, null for the first
   */
  public Page<MemberListing> list(Actor actor, String query, String after, int limit) {
    AccountPolicy.requireKeepingOrder(actor);
    boolean administrator = actor.is(Role.ADMINISTRATOR);
    Cursor cursor = Cursor.decode(after);
    String part = MemberViews.literally(query.strip().toLowerCase(Locale.ROOT));
    List<MemberListing> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + MATCHING)
                    .bind("after", cursor == null ? "" : cursor.key())
                    .bind("part", "%" + part + "%")
                    .bind("administrator", administrator)
                    .bind("limit", limit + 1)
                    .map((row, context) -> listing(row, administrator))
                    .list());
    return Page.of(rows, limit, row -> Cursor.of(row.name(), row.id()));
  }

  /**
   * One of them.
   *
   * @throws NotFound {@code member.unknown}
   */
  public MemberListing find(Actor actor, String name) {
    AccountPolicy.requireKeepingOrder(actor);
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where m.name = :name")
                    .bind("name", name.toLowerCase(Locale.ROOT))
                    .map((row, context) -> listing(row, actor.is(Role.ADMINISTRATOR)))
                    .findOne())
        .orElseThrow(() -> new NotFound("member.unknown"));
  }

  private static MemberListing listing(ResultSet row, boolean withEmail) throws SQLException {
    return new MemberListing(
        row.getLong("id"),
        row.getString("name"),
        row.getString("display_name"),
        withEmail ? row.getString("email") : null,
        MemberViews.roles(row),
        row.getTimestamp("email_confirmed_at") != null,
        row.getTimestamp("suspended_at") != null,
        row.getTimestamp("joined_at").toInstant());
  }
}
