package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.parley.community.account.Secret;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.member.Member;
import org.parley.community.member.SpokenMoment;
import org.parley.community.setting.Place;

/**
 * Writes to who is kept out, as they cannot read it on a page any more: why, until when, and a link
 * by which they appeal without signing in.
 */
@ApplicationScoped
class SanctionMails {

  @Inject MailTexts texts;
  @Inject Mails mails;

  void tellKeptOut(Sanction sanction, Member member) {
    String secret = Secret.make();
    sanction.openToLink(Secret.hashOf(secret));
    if (member.email() == null) {
      return;
    }
    Map<String, String> values = new HashMap<>();
    values.put("name", member.name());
    values.put("reason", texts.words("kept-out.reason." + sanction.reason().word(), Map.of()));
    values.put("message", sanction.message());
    values.put("link", Place.ofSystem().link("/sanctions/appeal?token=" + secret));
    if (sanction.endsAt() != null) {
      values.put("until", SpokenMoment.of(sanction.endsAt()));
    }
    mails.queue(
        texts.compose("kept-out." + sanction.kind().word(), member.email(), member.id(), values));
  }

  void tellLetIn(Member member) {
    send("let-in", member);
  }

  void tellUpheld(Member member) {
    send("kept-out-upheld", member);
  }

  private void send(String kind, Member member) {
    if (member.email() != null) {
      Map<String, String> values =
          Map.of("name", member.name(), "link", Place.ofSystem().link("/sign-in"));
      mails.queue(texts.compose(kind, member.email(), member.id(), values));
    }
  }
}
