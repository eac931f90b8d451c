package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;

/** The keys that programs come with. */
@ApplicationScoped
public class ApiTokens {

  // who uses a token a thousand times a minute writes one row a minute
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  /**
   * A token as its owner sees it.
   *
   * @param lastUsedAt to the minute, null when never
   */
  public record Listed(long id, String label, Instant createdAt, Instant lastUsedAt) {}

  /** A token that lets its member in. */
  private record Good(long memberId, Instant lastUsedAt) {}

  @Inject Clock clock;
  @Inject EntityManager em;
  @Inject Jdbi jdbi;
  @Inject Actors actors;

  /** Whom the token lets in; nobody when it is unknown or revoked or its member suspended. */
  public Optional<Actor> memberOf(String plainToken) {
    String hash = Secret.hashOf(plainToken);
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select member_id, last_used_at from api_token
                        where hash = :hash and revoked_at is null""")
                    .bind("hash", hash)
                    .map(
                        (row, context) ->
                            new Good(row.getLong("member_id"), instant(row, "last_used_at")))
                    .findOne())
        .flatMap(
            good -> {
              Optional<Actor> member = actors.byId(good.memberId());
              member.filter(actor -> isToBeNoted(good)).ifPresent(actor -> noteUse(hash));
              return member;
            });
  }

  private boolean isToBeNoted(Good token) {
    return token.lastUsedAt() == null
        || !token.lastUsedAt().isAfter(clock.instant().minus(USE_NOTED_EVERY));
  }

  /** The actor's own tokens that are good, newest first. */
  public List<Listed> of(Actor actor) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, label, created_at, last_used_at from api_token
                    where member_id = :member and revoked_at is null
                    order by created_at desc, id desc""")
                .bindByType("member", actor.id(), Long.class)
                .map(
                    (row, context) ->
                        new Listed(
                            row.getLong("id"),
                            row.getString("label"),
                            row.getTimestamp("created_at").toInstant(),
                            instant(row, "last_used_at")))
                .list());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  void add(ApiToken token) {
    em.persist(token);
  }

  Optional<ApiToken> find(long id) {
    return Optional.ofNullable(em.find(ApiToken.class, id));
  }

  /** Ends all tokens of a member. */
  void revokeAll(long memberId, Instant now) {
    em.createNativeQuery(
            "update api_token set revoked_at = ? where member_id = ? and revoked_at is null")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, memberId)
        .executeUpdate();
  }

  private void noteUse(String hash) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update api_token set last_used_at = :now
                    where hash = :hash and (last_used_at is null or last_used_at <= :before)""")
                .bind("hash", hash)
                .bind("now", Timestamp.from(now))
                .bind("before", Timestamp.from(now.minus(USE_NOTED_EVERY)))
                .execute());
  }
}
