package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostRef;

/** Which mails were read, and what became of each. A mail is dealt with once, whoever reads it. */
@ApplicationScoped
class InboundMails {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int LONGEST = 500;

  /** What may become of a mail. */
  enum Outcome {
    POSTED,
    BOUNCED,
    DROPPED,
    SET_ASIDE,
    /** Could not be dealt with for a reason that may pass. */
    FAILING
  }

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * Notes what becomes of the mail in this transaction; whoever reads it meanwhile waits.
   *
   * @return false when it was dealt with already
   */
  boolean begin(Identity mail, Outcome outcome, String reason) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into inbound_mail
                          (id, mail_key, message_id, sender, outcome, reason, attempts, read_at)
                        values (nextval('inbound_mail_seq'), :key, :message, :sender, :outcome,
                                :reason, 1, :now)
                        on conflict (mail_key) do update
                        set outcome = excluded.outcome, reason = excluded.reason,
                            attempts = inbound_mail.attempts + 1, read_at = excluded.read_at
                        where inbound_mail.outcome = 'FAILING'\
                        """)
                    .bind("key", mail.key())
                    .bind("message", shortened(mail.messageId()))
                    .bind("sender", shortened(mail.sender()))
                    .bind("outcome", outcome.name())
                    .bind("reason", shortened(reason))
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute())
        == 1;
  }

  /** What tells a mail from others, also when nothing more of it can be read. */
  record Identity(String key, String messageId, String sender) {

    static Identity of(IncomingMail mail) {
      return new Identity(mail.key(), mail.messageId(), mail.sender());
    }
  }

  void posted(String key, long memberId, Optional<PostRef> post) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update inbound_mail set member_id = ?, post_id = ? where mail_key = ?",
                memberId,
                post.map(PostRef::postId).orElse(null),
                key));
  }

  /** Whether it was dealt with already. */
  boolean isDone(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(
                        "select count(*) from inbound_mail"
                            + " where mail_key = :key and outcome <> 'FAILING'")
                    .bind("key", key)
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }

  /** How often it was tried; 0 when it was not. */
  int attempts(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select attempts from inbound_mail where mail_key = :key")
                .bind("key", key)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  /** How many mails of a sender had this outcome lately. */
  int recent(String sender, Outcome outcome, Duration span) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from inbound_mail
                    where sender = :sender and outcome = :outcome and read_at > :since\
                    """)
                .bind("sender", sender)
                .bind("outcome", outcome.name())
                .bind("since", clock.instant().minus(span).atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
  }

  int removeOld() {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                "delete from inbound_mail where read_at < ?",
                clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)));
  }

  private static String shortened(String text) {
    String clean = text.replace("\u0000", "");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
