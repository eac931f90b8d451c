package org.parley.community.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.trip.Reading;

/**
 * Finds who somebody is: one query, on every request of a member. What a member may not do ends at
 * its moment by the clock, whether anybody has noted that or not.
 */
@ApplicationScoped
public class Actors {

  private static final String SELECT =
      """
      select m.id, m.name, m.sign_in_epoch, m.trust_level, m.reputation,
             case when m.silenced_until > :now then m.silenced_until end as silenced_until,
             array(select role from member_role r where r.member_id = m.id) as roles,
             array(select group_id from member_group_member g where g.member_id = m.id) as groups
      from member m
      where (m.suspended_at is null or m.suspended_until <= :now) and
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * A member as of now.
   *
   * @param epoch only sessions that began in this sign-in epoch still count
   */
  public record SessionActor(Actor actor, int epoch) {}

  /** The member, unless unknown or suspended. */
  public Optional<Actor> byName(String name) {
    return find("m.name = lower(:key)", name).map(SessionActor::actor);
  }

  public Optional<Actor> byId(long id) {
    return find("m.id = :key", id).map(SessionActor::actor);
  }

  /**
   * The member of a session, unless unknown, suspended, or signed out everywhere since.
   *
   * @param epoch the sign-in epoch that the session began with
   */
  public Optional<Actor> ofSession(long id, int epoch) {
    return reading(id, epoch).read(jdbi);
  }

  /** What {@link #ofSession} finds. */
  public Reading<?, Optional<Actor>> reading(long id, int epoch) {
    return Reading.rows(
            SELECT + "m.id = :key",
            query -> query.bind("now", clock.instant()).bind("key", id),
            (row, context) -> actor(row))
        .then(
            found ->
                found.stream()
                    .filter(known -> known.epoch == epoch)
                    .map(SessionActor::actor)
                    .findFirst());
  }

  /** Those of the members who are neither unknown nor suspended, by id: one query for them all. */
  public Map<Long, SessionActor> ofSessions(Set<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "m.id = any(:ids)")
                .bind("now", clock.instant())
                .bindArray("ids", Long.class, ids.toArray())
                .map((row, context) -> actor(row))
                .collect(Collectors.toMap(known -> known.actor().id(), known -> known)));
  }

  private Optional<SessionActor> find(String condition, Object key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + condition)
                .bind("now", clock.instant())
                .bind("key", key)
                .map((row, context) -> actor(row))
                .findOne());
  }

  private static SessionActor actor(ResultSet row) throws SQLException {
    return new SessionActor(
        new Actor(
            row.getLong("id"),
            row.getString("name"),
            roles((String[]) row.getArray("roles").getArray()),
            groups((Object[]) row.getArray("groups").getArray()),
            TrustLevel.of(row.getInt("trust_level")),
            row.getInt("reputation"),
            instant(row, "silenced_until")),
        row.getInt("sign_in_epoch"));
  }

  private static Set<Long> groups(Object[] ids) {
    return Arrays.stream(ids).map(Long.class::cast).collect(Collectors.toSet());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static Set<Role> roles(String[] names) {
    EnumSet<Role> roles = EnumSet.of(Role.MEMBER);
    for (String name : names) {
      roles.add(Role.valueOf(name));
    }
    return roles;
  }
}
