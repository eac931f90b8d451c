package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The mails that have to go, and for a while those that are gone. */
@ApplicationScoped
public class MailOutbox {

  @Inject EntityManager em;

  void add(Mail mail) {
    em.persist(mail);
    mail.identify(MailHost.name());
  }

  Optional<Mail> find(long id) {
    return Optional.ofNullable(em.find(Mail.class, id));
  }

  /** Notes what the mail shows. */
  void note(Mail mail, NewMail shown) {
    em.flush();
    note(mail, "insert into mail_about (mail_id, post_id) values (?, ?)", shown.posts());
    note(mail, "insert into mail_about_space (mail_id, space_id) values (?, ?)", shown.spaces());
  }

  private void note(Mail mail, String insert, Collection<Long> ids) {
    for (Long id : ids) {
      em.createNativeQuery(insert).setParameter(1, mail.id()).setParameter(2, id).executeUpdate();
    }
  }

  /**
   * Locks one due mail that nobody else has locked, oldest first. A mail waits for an earlier one
   * to the same recipient, also while another node is sending that, unless it was refused itself.
   */
  Optional<Mail> claim(Instant now) {
    @SuppressWarnings("unchecked")
    List<Mail> due =
        em.createNativeQuery(
                """
                select m.* from mail_outbox m
                where m.sent_at is null and m.dead_at is null and m.withdrawn_at is null
                  and m.next_attempt_at <= ?
                  and not exists (
                    select 1 from mail_outbox before
                    where before.recipient = m.recipient and before.sent_at is null
                      and before.dead_at is null and before.withdrawn_at is null
                      and before.refused_at is null
                      and (before.created_at, before.id) < (m.created_at, m.id))
                order by m.created_at, m.id
                limit 1
                for update of m skip locked
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
            where sent_at is null and dead_at is null and withdrawn_at is null
              and next_attempt_at <= ?\
            """)
        .setParameter(1, Timestamp.from(until))
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  int removeEndedBefore(Instant moment) {
    return em.createNativeQuery("delete from mail_outbox where sent_at < ? or withdrawn_at < ?")
        .setParameter(1, Timestamp.from(moment))
        .setParameter(2, Timestamp.from(moment))
        .executeUpdate();
  }
}
