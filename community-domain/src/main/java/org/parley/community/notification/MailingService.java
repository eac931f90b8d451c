package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Says how a member wants to be told: by kind and channel, when, and how often a digest. */
@ApplicationScoped
@Transactional
public class MailingService {

  @Inject Mailings mailings;

  /** Sets when mail may come, and the given choices; kinds that are not named stay as they are. */
  public void choose(Actor actor, Mailing mailing, List<Choice> choices) {
    requireMember(actor);
    mailings.put(actor.id(), mailing);
    choices.forEach(choice -> mailings.put(actor.id(), choice));
  }

  /** No more mail of this kind, neither at once nor in a digest; the inbox still tells of it. */
  public void stopMail(Actor actor, NotificationKind kind) {
    requireMember(actor);
    Choice before = mailings.choicesOf(actor.id()).get(kind);
    mailings.put(actor.id(), new Choice(kind, before.inbox(), MailChoice.OFF));
  }

  /** No more digests. */
  public void stopDigest(Actor actor) {
    requireMember(actor);
    Mailing before = mailings.of(actor.id());
    mailings.put(actor.id(), new Mailing(before.zone(), before.quiet(), DigestRhythm.OFF));
  }

  private static void requireMember(Actor actor) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
