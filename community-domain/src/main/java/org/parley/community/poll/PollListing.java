package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Lists of polls wherever they stand, paged by keyset: two queries a page. The order tells nothing
 * of how much was voted.
 */
@ApplicationScoped
public class PollListing {

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /** A page of those in published posts that the actor sees. */
  public Page<PollView> list(Actor actor, PollQuery query) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(query.after());
    String key = query.which().key();
    Instant now = clock.instant();
    String sql =
        PollRows.SELECT
            + Visibility.POSTS
            + " and "
            + query.which().condition()
            + (cursor == null ? "" : " and (" + key + ", poll.id) < (:key, :id)")
            + " order by "
            + key
            + " desc, poll.id desc limit :limit";
    return jdbi.withHandle(
        handle -> {
          Query statement = bind(visibility.bind(handle.createQuery(sql)), actor, now);
          if (cursor != null) {
            statement.bind("key", Timestamp.from(cursor.instant())).bind("id", cursor.id());
          }
          return Page.of(
              statement
                  .bind("limit", query.limit() + 1)
                  .map((row, context) -> new PollRows(actor, now).of(row))
                  .list(),
              query.limit(),
              poll -> cursorOf(query, poll));
        });
  }

  private static Query bind(Query statement, Actor actor, Instant now) {
    return statement
        .bind("now", Timestamp.from(now))
        .bind("signedIn", actor.isSignedIn())
        .bindArray("groups", Long.class, actor.groups().toArray())
        .bind("trust", actor.trust().number())
        .bind("staff", actor.isStaff());
  }

  private static Cursor cursorOf(PollQuery query, PollView poll) {
    return Cursor.of(
        query.which() == PollQuery.Which.CLOSED
            ? poll.terms().closesAt()
            : poll.terms().createdAt(),
        poll.id());
  }
}
