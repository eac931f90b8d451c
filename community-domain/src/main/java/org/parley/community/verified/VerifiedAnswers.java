package org.parley.community.verified;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** The marks that readers see. Who puts one there must have locked the post. */
@ApplicationScoped
public class VerifiedAnswers {

  private static final String MARK =
      """
      insert into verified_answer
        (post_id, revision, body_hash, product_version, valid_until, verified_by, verified_at)
      select p.id,
             coalesce((select max(r.number) from post_revision r where r.post_id = p.id), 0),
             sha256(convert_to(p.body, 'UTF8')), :version, :until, :by, :at
      from post p where p.id = :post
      on conflict (post_id) do update
      set revision = excluded.revision, body_hash = excluded.body_hash,
          product_version = excluded.product_version, valid_until = excluded.valid_until,
          verified_by = excluded.verified_by, verified_at = excluded.verified_at
      returning revision, encode(body_hash, 'hex') as hash\
      """;

  @Inject Jdbi jdbi;

  /** What an answer is verified for. */
  public record Terms(String productVersion, LocalDate until) {}

  /**
   * The very text that was verified.
   *
   * @param revision its number in the post's history, 0 when it has none
   * @param hash SHA-256 of its characters in UTF-8, in hexadecimal digits
   */
  public record Text(int revision, String hash) {}

  /** Marks an answer as it stands now. */
  public Text mark(long postId, Terms terms, long memberId, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MARK)
                .bind("post", postId)
                .bind("version", terms.productVersion())
                .bind("until", terms.until())
                .bind("by", memberId)
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Text(row.getInt("revision"), row.getString("hash")))
                .one());
  }

  public void unmark(long postId) {
    jdbi.useHandle(
        handle -> handle.execute("delete from verified_answer where post_id = ?", postId));
  }

  /** Whether the answer still says, to the character, what was verified. */
  public boolean isUnchanged(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1 from verified_answer v join post p on p.id = v.post_id
                      where v.post_id = :post
                        and v.revision = coalesce((select max(r.number) from post_revision r
                                                   where r.post_id = p.id), 0)
                        and v.body_hash = sha256(convert_to(p.body, 'UTF8')))\
                    """)
                .bind("post", postId)
                .mapTo(Boolean.class)
                .one());
  }
}
