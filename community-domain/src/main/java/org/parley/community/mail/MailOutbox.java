package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.community.setting.Place;

/** The mails that have to go, and for a while those that are gone. */
@ApplicationScoped
public class MailOutbox {

  @Inject EntityManager em;

  void add(Mail mail) {
    em.persist(mail);
    mail.identify(host());
  }

  Optional<Mail> find(long id) {
    return Optional.ofNullable(em.find(Mail.class, id));
  }

  /** Locks one due mail that nobody else has locked, oldest first. */
  Optional<Mail> claim(Instant now) {
    @SuppressWarnings("unchecked")
    List<Mail> due =
        em.createNativeQuery(
                """
                select * from mail_outbox
                where sent_at is null and dead_at is null and next_attempt_at <= ?
                order by created_at, id
                limit 1
                for update skip locked
                """,
                Mail.class)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return due.stream().findFirst();
  }

  /** Lets everything that is due wait until the given moment. */
  void postponeDue(Instant now, Instant until) {
    em.createNativeQuery(
            """
            update mail_outbox set next_attempt_at = ?
            where sent_at is null and dead_at is null and next_attempt_at <= ?""")
        .setParameter(1, Timestamp.from(until))
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  int removeSentBefore(Instant moment) {
    return em.createNativeQuery("delete from mail_outbox where sent_at < ?")
        .setParameter(1, Timestamp.from(moment))
        .executeUpdate();
  }

  private static String host() {
    String host = Place.ofSystem().url().getHost();
    // an IPv6 literal has brackets and colons, which a Message-ID may not
    return host == null || host.startsWith("[") ? "localhost" : host;
  }
}
