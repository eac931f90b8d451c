package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The reply addresses that are out. Each is one member's, about one post or page; it ends after
 * ninety days or by being revoked, and of its token only a hash is kept.
 */
@ApplicationScoped
public class ReplyAddresses {

  private static final Duration LIFETIME = Duration.ofDays(90);

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** What an address stands for. */
  record Addressee(long memberId, ReplyPlace place, boolean isOpen) {}

  /** Makes the address for a mail about this post; empty where replies by mail are off. */
  public Optional<String> issue(long memberId, long postId) {
    return issue(memberId, ReplyPlace.ofPost(postId));
  }

  /** Makes the address for a mail about a page that is no thread. */
  public Optional<String> issueForPage(long memberId, String path) {
    return issue(memberId, ReplyPlace.ofPage(path));
  }

  private Optional<String> issue(long memberId, ReplyPlace place) {
    return ReplyAddressForm.ofSystem()
        .map(
            form -> {
              ReplyToken token = ReplyToken.make();
              add(token, memberId, place);
              return form.with(token);
            });
  }

  private void add(ReplyToken token, long memberId, ReplyPlace place) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into reply_address"
                    + " (token_hash, member_id, post_id, path, created_at, expires_at)"
                    + " values (?, ?, ?, ?, ?, ?)",
                token.hash(),
                memberId,
                place.postId(),
                place.path(),
                now.atOffset(ZoneOffset.UTC),
                now.plus(LIFETIME).atOffset(ZoneOffset.UTC)));
  }

  Optional<Addressee> find(ReplyToken token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select member_id, post_id, path, revoked_at is null and expires_at > :now as open
                    from reply_address where token_hash = :hash\
                    """)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("hash", token.hash())
                .map(
                    (row, context) ->
                        new Addressee(
                            row.getLong("member_id"),
                            new ReplyPlace(
                                row.getObject("post_id", Long.class), row.getString("path")),
                            row.getBoolean("open")))
                .findOne());
  }

  /** Makes all addresses of a member worthless, as when somebody else read their mail. */
  public void revokeAll(long memberId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update reply_address set revoked_at = ? where member_id = ? and revoked_at is"
                    + " null",
                clock.instant().atOffset(ZoneOffset.UTC),
                memberId));
  }

  /** Forgets what has ended. */
  int removeExpired() {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                "delete from reply_address where expires_at < ?",
                clock.instant().atOffset(ZoneOffset.UTC)));
  }
}
