package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.reply.InboundMails.Outcome;

/** Decides what becomes of a mail that came in: a post, a polite no, or nothing at all. */
@ApplicationScoped
class ReplyDesk {

  private static final int MOST_POSTS = 30;
  private static final Duration SPAN = Duration.ofHours(1);

  /** Problems that have words of their own; the others are told in general. */
  private static final Set<String> TOLD =
      Set.of(
          "thread.closed",
          "thread.gone",
          "body.too-long",
          "comment.too-long",
          "body.blank",
          "body.card",
          "conversation.not-open",
          "member.silenced");

  private static final Set<String> HIDDEN =
      Set.of("thread.not-found", "post.not-found", "comment.not-here", "conversation.not-found");

  @Inject InboundMails inbound;
  @Inject ReplyGate gate;
  @Inject ReplyFiles files;
  @Inject ReplyRelay replies;
  @Inject BounceRelay bounces;

  /** Whether the mail is meant for us, and no other mail that is kept in the same mailbox. */
  boolean isForUs(IncomingMail mail) {
    return form().filter(form -> mail.recipients().stream().anyMatch(form::resembles)).isPresent();
  }

  void take(IncomingMail mail) {
    if (inbound.isDone(mail.key())) {
      return;
    }
    if (mail.isAutomatic()) {
      bounces.drop(mail, "automatic");
      return;
    }
    if (inbound.recent(mail.sender(), Outcome.POSTED, SPAN) >= MOST_POSTS) {
      bounces.bounce(mail, "too-many");
      return;
    }
    Optional<ReplyToken> token = gate.choose(tokens(mail));
    if (token.isEmpty()) {
      bounces.bounce(mail, "unknown");
      return;
    }
    try {
      Actor member = gate.admit(mail.sender(), token.get()).member();
      replies.post(mail, token.get(), files.keep(member, mail.files()));
    } catch (NotTaken refusal) {
      bounces.bounce(mail, refusal.reason());
    } catch (Problem problem) {
      bounces.bounce(mail, reason(problem));
    }
  }

  private static String reason(Problem problem) {
    if (TOLD.contains(problem.code())) {
      return problem.code();
    }
    return HIDDEN.contains(problem.code()) ? "gone" : "refused";
  }

  private static List<ReplyToken> tokens(IncomingMail mail) {
    return form().stream()
        .flatMap(
            form -> mail.recipients().stream().flatMap(address -> form.tokenIn(address).stream()))
        .distinct()
        .toList();
  }

  private static Optional<ReplyAddressForm> form() {
    return ReplyAddressForm.ofSystem();
  }
}
