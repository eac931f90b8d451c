package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Whom a name or an address stands for when somebody signs in, in one query. */
@ApplicationScoped
class Credentials {

  /**
   * Somebody's stored password and what would keep them out.
   *
   * @param memberId null while the registration waits for its address to be confirmed
   * @param hash null when no password was ever chosen
   */
  record Credential(
      Long memberId, String name, String hash, int epoch, boolean suspended, boolean confirmed) {}

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** Members go before registrations, of which the latest counts. */
  Optional<Credential> find(String nameOrEmail) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, name, password_hash, sign_in_epoch,
                           suspended_at is not null and coalesce(suspended_until > :now, true)
                             as suspended,
                           email_confirmed_at is not null as confirmed, joined_at as since
                    from member where name = :typed or email = :typed
                    union all
                    (select null, r.name, r.password_hash, 0, false, false, r.registered_at
                     from registration r join one_time_token o on o.hash = r.token_hash
                     where (r.name = :typed or r.email = :typed)
                       and o.used_at is null and o.expires_at > :now)
                    order by id nulls last, since desc
                    limit 1""")
                .bind("typed", nameOrEmail)
                .bind("now", Timestamp.from(clock.instant()))
                .map((row, context) -> read(row))
                .findOne());
  }

  /** The stored hash of a member; empty when there is none. */
  Optional<String> hashOf(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select password_hash from member where id = :id")
                .bind("id", memberId)
                .mapTo(String.class)
                .findOne());
  }

  private static Credential read(ResultSet row) throws SQLException {
    return new Credential(
        (Long) row.getObject("id"),
        row.getString("name"),
        row.getString("password_hash"),
        row.getInt("sign_in_epoch"),
        row.getBoolean("suspended"),
        row.getBoolean("confirmed"));
  }
}
