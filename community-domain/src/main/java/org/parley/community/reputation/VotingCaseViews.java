package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;

/** Cases of unmeant votes with their evidence, for administrators: one query a page. */
@ApplicationScoped
public class VotingCaseViews {

  private static final String LIST =
      """
      select c.*,
        array(select m.name from unnest(c.member_ids) with ordinality as u (id, place)
              join member m on m.id = u.id order by u.place) as names,
        (select count(*) from discounted_vote x
         where x.case_id = c.id and x.lifted_at is null) as discounted,
        array(select distinct x.post_id from discounted_vote x
              where x.case_id = c.id order by x.post_id limit :posts) as posts
      from voting_case c where (not :paged or c.id < :id)
      order by c.id desc limit :limit
      """;

  private static final int POSTS_SHOWN = 12;

  @Inject Jdbi jdbi;

  /**
   * A case.
   *
   * @param members handles; of serial votes the voter's and then the author's
   * @param votes how many were found
   * @param discounted how many of them do not count now
   * @param share per cent of all that was voted on meanwhile
   * @param expected per cent that the share of posts would let expect, null for serial votes
   * @param posts ids of some of the posts
   * @param liftedAt null while the votes do not count
   */
  public record Entry(
      long id,
      Suspicion.Kind kind,
      List<String> members,
      int votes,
      int discounted,
      long seconds,
      int share,
      Integer expected,
      List<Long> posts,
      Instant foundAt,
      Instant liftedAt) {

    public Entry {
      members = List.copyOf(members);
      posts = List.copyOf(posts);
    }

    public boolean isStanding() {
      return liftedAt == null;
    }
  }

  /** The cases, the latest first. */
  public Page<Entry> list(Actor actor, String after, int limit) {
    ReputationPolicy.requireAdministrator(actor);
    Cursor cursor = Cursor.decode(after);
    List<Entry> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(LIST)
                    .bind("paged", cursor != null)
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("posts", POSTS_SHOWN)
                    .bind("limit", limit + 1)
                    .map((row, context) -> entry(row))
                    .list());
    return Page.of(rows, limit, entry -> Cursor.of(entry.id(), entry.id()));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Timestamp lifted = row.getTimestamp("lifted_at");
    return new Entry(
        row.getLong("id"),
        Suspicion.Kind.valueOf(row.getString("kind")),
        Arrays.asList((String[]) row.getArray("names").getArray()),
        row.getInt("votes"),
        row.getInt("discounted"),
        row.getLong("seconds"),
        row.getInt("share"),
        row.getObject("expected", Integer.class),
        Arrays.asList((Long[]) row.getArray("posts").getArray()),
        row.getTimestamp("found_at").toInstant(),
        lifted == null ? null : lifted.toInstant());
  }
}
