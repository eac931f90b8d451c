package org.parley.community.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** A member who may be told of something, and how they want to be told. */
record Recipient(long memberId, Mailing mailing, Map<NotificationKind, Choice> chosen) {

  /** SQL columns for a {@code member m} left joined with {@code mailing}. */
  static final String COLUMNS =
      """
      m.id as member_id, mailing.time_zone, mailing.quiet_from, mailing.quiet_until, mailing.digest,
      array(select c.kind || ' ' || c.inbox || ' ' || c.mail from notification_choice c
            where c.member_id = m.id) as choices\
      """;

  static Recipient of(ResultSet row) throws SQLException {
    Map<NotificationKind, Choice> chosen = new EnumMap<>(NotificationKind.class);
    for (String words : (String[]) row.getArray("choices").getArray()) {
      String[] word = words.split(" ");
      NotificationKind kind = NotificationKind.valueOf(word[0]);
      chosen.put(
          kind, new Choice(kind, Boolean.parseBoolean(word[1]), MailChoice.valueOf(word[2])));
    }
    return new Recipient(row.getLong("member_id"), Mailings.read(row), chosen);
  }

  Choice choice(NotificationKind kind) {
    return chosen.getOrDefault(kind, Choice.usual(kind));
  }

  Telling tell(News news) {
    return new Telling(
        memberId, news, choice(news.kind()), mailing.mailDueAt(news.at().plus(news.patience())));
  }
}
