package org.parley.community.unsubscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.notification.Choice;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.MailingService;
import org.parley.community.notification.Mailings;
import org.parley.community.problem.NotFound;

/** Stops mails for whoever holds a link from one of them, signed in or not. Twice is once. */
@ApplicationScoped
@Transactional
public class UnsubscribeService {

  @Inject UnsubscribeLinks links;
  @Inject Actors actors;
  @Inject Mailings mailings;
  @Inject MailingService service;

  /**
   * Stops the mails that the token names.
   *
   * @param actor whoever clicks; the token alone says whose mails end
   * @throws NotFound {@code unsubscribe.invalid}
   */
  public void unsubscribe(Actor actor, String token) {
    Subscription subscription = read(token);
    actors.byId(subscription.memberId()).ifPresent(member -> stop(member, subscription));
  }

  /**
   * Stops everything but mails about the account.
   *
   * @throws NotFound {@code unsubscribe.invalid}
   */
  public void unsubscribeFromAll(Actor actor, String token) {
    Subscription subscription = read(token);
    actors
        .byId(subscription.memberId())
        .ifPresent(
            member -> {
              mailings.choicesOf(member.id()).values().stream()
                  .filter(choice -> choice.mail() != MailChoice.OFF)
                  .forEach(choice -> service.stopMail(member, choice.kind()));
              service.stopDigest(member);
            });
  }

  private void stop(Actor member, Subscription subscription) {
    if (subscription.what().equals(Subscription.DIGEST)) {
      service.stopDigest(member);
    } else if (subscription.what().equals(Subscription.NOTICES)) {
      mailings.choicesOf(member.id()).values().stream()
          .filter(choice -> choice.mail() == MailChoice.AT_ONCE)
          .map(Choice::kind)
          .forEach(kind -> service.stopMail(member, kind));
    } else {
      subscription.kind().ifPresent(kind -> service.stopMail(member, kind));
    }
  }

  private Subscription read(String token) {
    return links.read(token).orElseThrow(() -> new NotFound("unsubscribe.invalid"));
  }
}
