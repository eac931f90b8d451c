package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.notification.PrivateNews;
import org.parley.community.notification.SpotWords;

/**
 * What the team wrote may stand in a mail to the customer's own address, and nowhere else: mails to
 * the team lead to the page, where it is seen who read it.
 */
@ApplicationScoped
public class MailedWords implements SpotWords {

  private static final String SELECT =
      """
      select l.html from conversation_line l join conversation c on c.id = l.conversation_id
      where l.id = :line and l.side = 'TEAM' and l.html <> '' and c.customer_id = :member\
      """;

  @Inject Jdbi jdbi;

  @Override
  public Optional<String> html(long memberId, String occasion) {
    long line = PrivateNews.line(occasion);
    return line < 0
        ? Optional.empty()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT)
                    .bind("line", line)
                    .bind("member", memberId)
                    .mapTo(String.class)
                    .findOne());
  }
}
