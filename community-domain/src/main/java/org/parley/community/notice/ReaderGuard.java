package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.mail.MailGuard;
import org.parley.community.mail.MailKind;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Holds back a mail whose reader may not see any more what it shows, who was suspended or has
 * another address by now. Asked just before a mail goes, however long it had to wait.
 */
@ApplicationScoped
public class ReaderGuard implements MailGuard {

  private static final Set<MailKind> ABOUT_POSTS = EnumSet.of(MailKind.NOTICE, MailKind.DIGEST);

  @Inject Jdbi jdbi;
  @Inject Actors actors;
  @Inject Visibilities visibilities;

  @Override
  public boolean admits(Waiting mail) {
    if (!ABOUT_POSTS.contains(mail.kind())) {
      return true;
    }
    return mail.recipientId() != null
        && isTheirAddress(mail)
        && actors
            .byId(mail.recipientId())
            .filter(reader -> seesEverything(reader, mail.id()))
            .isPresent();
  }

  private boolean isTheirAddress(Waiting mail) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(
                        """
                        select count(*) from member
                        where id = :id and email = :email and email_confirmed_at is not null\
                        """)
                    .bind("id", mail.recipientId())
                    .bind("email", mail.recipient())
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }

  private boolean seesEverything(Actor reader, long mailId) {
    Visibility visibility = visibilities.of(reader);
    return jdbi.withHandle(
        handle ->
            visibility
                    .bind(
                        handle.createQuery(
                            """
                            select (select count(*) from mail_about_space b
                                    where b.mail_id = :mail
                                      and b.space_id <> all(:visibleSpaces))
                              + count(*) from mail_about a
                            join post p on p.id = a.post_id
                            join thread t on t.id = p.thread_id
                            where a.mail_id = :mail and not (\
                            """
                                + Visibility.THREAD_PAGE
                                + " and "
                                + Visibility.POSTS_OF_PAGE
                                + ")"))
                    .bind("mail", mailId)
                    .mapTo(Integer.class)
                    .one()
                == 0);
  }
}
