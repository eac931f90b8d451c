package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** The searches that members keep; everybody reads their own alone. */
@ApplicationScoped
public class SavedSearches {

  private static final String SELECT = "select * from saved_search ";

  @Inject Jdbi jdbi;

  /** All of the actor's, by name. */
  public List<SavedSearch> list(Actor actor) {
    requireMember(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where member_id = :member order by lower(name), id")
                .bind("member", actor.id())
                .map((row, context) -> read(row))
                .list());
  }

  /**
   * @throws NotFound when the actor has no such search
   */
  public SavedSearch find(Actor actor, long id) {
    return one(actor, id, "");
  }

  /** The same; until the transaction ends nobody else changes it or tells of it. */
  SavedSearch lock(Actor actor, long id) {
    return one(actor, id, " for update");
  }

  /**
   * A search that still looks for the same and tells; until the transaction ends it cannot be
   * renamed, muted or removed.
   */
  Optional<SavedSearch> lockStanding(long id, String address) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT + "where id = :id and address = :address and told <> 'OFF' for share")
                .bind("id", id)
                .bind("address", address)
                .map((row, context) -> read(row))
                .findOne());
  }

  private SavedSearch one(Actor actor, long id, String how) {
    requireMember(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id and member_id = :member" + how)
                .bind("id", id)
                .bind("member", actor.id())
                .map((row, context) -> read(row))
                .findOne()
                .orElseThrow(() -> new NotFound("saved-search.not-found")));
  }

  /** Lets one of a member's changes at a time go on: else two could both be the last one. */
  void lockOf(long memberId) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .bind("key", "saved-search:" + memberId)
                .mapTo(String.class)
                .one());
  }

  int countOf(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from saved_search where member_id = :member")
                .bind("member", memberId)
                .mapTo(Integer.class)
                .one());
  }

  Optional<Long> named(long memberId, String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from saved_search
                    where member_id = :member and lower(name) = lower(:name)\
                    """)
                .bind("member", memberId)
                .bind("name", name)
                .mapTo(Long.class)
                .findOne());
  }

  long add(long memberId, SearchWish wish, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into saved_search
                      (member_id, name, address, told, saved_at, since, changed_at)
                    values (:member, :name, :address, :told, :now, :now, :now)\
                    """)
                .bind("member", memberId)
                .bind("name", wish.name())
                .bind("address", wish.address().encoded())
                .bind("told", wish.told().name())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  void change(long id, SearchWish wish, Instant since, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update saved_search
                    set name = :name, address = :address, told = :told, since = :since,
                        changed_at = :now, broken_at = null, version = version + 1
                    where id = :id\
                    """)
                .bind("id", id)
                .bind("name", wish.name())
                .bind("address", wish.address().encoded())
                .bind("told", wish.told().name())
                .bind("since", since)
                .bind("now", now)
                .execute());
  }

  void remove(long id) {
    jdbi.useHandle(handle -> handle.execute("delete from saved_search where id = ?", id));
  }

  /** Every one that was saved or changed since a moment, whoever keeps it. */
  List<SavedSearch> changedSince(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where changed_at >= :moment")
                .bind("moment", moment)
                .map((row, context) -> read(row))
                .list());
  }

  /** Notes that owners are told of searches that cannot be read; returns those who were not yet. */
  List<SavedSearch> breakOff(Collection<Long> ids, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update saved_search set broken_at = :now
                    where id = any(:ids) and broken_at is null returning *\
                    """)
                .bind("now", now)
                .bindArray("ids", Long.class, ids.toArray())
                .map((row, context) -> read(row))
                .list());
  }

  void requireMember(Actor actor) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
  }

  private static SavedSearch read(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getLong("id"),
        row.getLong("version"),
        row.getLong("member_id"),
        row.getString("name"),
        SearchAddress.parse(row.getString("address")),
        HowTold.valueOf(row.getString("told")),
        row.getTimestamp("saved_at").toInstant(),
        row.getTimestamp("since").toInstant());
  }
}
