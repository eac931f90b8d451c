package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.setting.Place;

/** Tells the administrators that an endpoint was switched off. */
@ApplicationScoped
public class SwitchedOffMails {

  private static final String ADMINISTRATORS =
      """
      select m.id, m.name, m.email from member m
      join member_role r on r.member_id = m.id and r.role = 'ADMINISTRATOR'
      where m.email is not null and m.suspended_at is null
      """;

  private record Administrator(long id, String name, String email) {}

  @Inject Jdbi jdbi;
  @Inject Mails mails;
  @Inject MailTexts texts;

  void send(Webhook webhook) {
    Map<String, String> values = new HashMap<>();
    values.put("url", webhook.url());
    values.put("link", Place.ofSystem().link("/admin/webhooks/" + webhook.id()));
    values.put("reason", reason(webhook));
    jdbi.withHandle(
            handle ->
                handle
                    .createQuery(ADMINISTRATORS)
                    .map(
                        (row, context) ->
                            new Administrator(
                                row.getLong("id"), row.getString("name"), row.getString("email")))
                    .list())
        .forEach(
            administrator -> {
              values.put("name", administrator.name());
              mails.queue(
                  texts.compose(
                      "webhook-disabled", administrator.email(), administrator.id(), values));
            });
  }

  private static String reason(Webhook webhook) {
    String reason =
        ResourceBundle.getBundle("org.parley.community.mail.mails", Locale.ROOT)
            .getString("webhook-disabled.reason." + webhook.disabledReason());
    return reason
        .replace("{since}", String.valueOf(webhook.failingSince()))
        .replace("{failures}", String.valueOf(webhook.failures()));
  }
}
