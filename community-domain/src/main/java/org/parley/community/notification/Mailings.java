package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** How each member wants to be told; nothing is stored for who leaves it as it is. */
@ApplicationScoped
public class Mailings {

  @Inject Jdbi jdbi;

  public Mailing of(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from mailing where member_id = :member")
                .bind("member", memberId)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(Mailing.USUAL));
  }

  /** Reads the columns of table {@code mailing}, which may be those of an outer join. */
  static Mailing read(ResultSet row) throws SQLException {
    String zone = row.getString("time_zone");
    if (zone == null) {
      return Mailing.USUAL;
    }
    LocalTime from = row.getObject("quiet_from", LocalTime.class);
    return new Mailing(
        ZoneId.of(zone),
        from == null ? null : new QuietHours(from, row.getObject("quiet_until", LocalTime.class)),
        DigestRhythm.valueOf(row.getString("digest")));
  }

  void put(long memberId, Mailing mailing) {
    QuietHours quiet = mailing.quiet();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into mailing (member_id, time_zone, quiet_from, quiet_until, digest)
                    values (:member, :zone, :from, :until, :digest)
                    on conflict (member_id) do update
                    set time_zone = excluded.time_zone, quiet_from = excluded.quiet_from,
                        quiet_until = excluded.quiet_until, digest = excluded.digest\
                    """)
                .bind("member", memberId)
                .bind("zone", mailing.zoneName())
                .bind("from", quiet == null ? null : quiet.from())
                .bind("until", quiet == null ? null : quiet.until())
                .bind("digest", mailing.digest().name())
                .execute());
  }

  /** The member's choices, one for each kind. */
  public Map<NotificationKind, Choice> choicesOf(long memberId) {
    Map<NotificationKind, Choice> choices = new EnumMap<>(NotificationKind.class);
    for (NotificationKind kind : NotificationKind.values()) {
      choices.put(kind, Choice.usual(kind));
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select * from notification_choice where member_id = :member")
                .bind("member", memberId)
                .map(
                    (row, context) ->
                        new Choice(
                            NotificationKind.valueOf(row.getString("kind")),
                            row.getBoolean("inbox"),
                            MailChoice.valueOf(row.getString("mail"))))
                .forEach(choice -> choices.put(choice.kind(), choice)));
    return choices;
  }

  void put(long memberId, Choice choice) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into notification_choice (member_id, kind, inbox, mail)
                    values (:member, :kind, :inbox, :mail)
                    on conflict (member_id, kind) do update
                    set inbox = excluded.inbox, mail = excluded.mail\
                    """)
                .bind("member", memberId)
                .bind("kind", choice.kind().name())
                .bind("inbox", choice.inbox())
                .bind("mail", choice.mail().name())
                .execute());
  }
}
