package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.member.Member;
import org.parley.community.setting.Place;

/** The mails about accounts, queued in the caller's transaction. */
@ApplicationScoped
class AccountMails {

  @Inject Mails mails;
  @Inject MailTexts texts;

  void askToConfirm(Registration registration, String token) {
    mails.queue(
        texts.compose(
            "confirm",
            registration.email(),
            null,
            Map.of("name", registration.name(), "link", link("/confirm?token=" + token))));
  }

  void tellAlreadyRegistered(Member member) {
    send("already-registered", member, "/forgot");
  }

  void sendReset(Member member, String token) {
    send("reset", member, "/reset?token=" + token);
  }

  void tellPasswordChanged(Member member) {
    if (member.email() != null) {
      send("password-changed", member, "/forgot");
    }
  }

  void invite(Member member, String token) {
    send("invitation", member, "/reset?token=" + token);
  }

  private void send(String kind, Member member, String path) {
    mails.queue(
        texts.compose(
            kind, member.email(), member.id(), Map.of("name", member.name(), "link", link(path))));
  }

  private static String link(String path) {
    return Place.ofSystem().link(path);
  }
}
