package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.moderation.conversation.ConversationService;
import org.parley.moderation.conversation.JoiningService;
import org.parley.moderation.conversation.OutcomeService;
import org.parley.moderation.conversation.Rating;
import org.parley.moderation.conversation.SatisfactionService;

/** The deeds of a conversation's forms. */
@RequestScoped
public class ConversationDeeds {

  @Inject SentFields fields;
  @Inject ConversationService conversations;
  @Inject JoiningService joining;
  @Inject OutcomeService outcomes;
  @Inject SatisfactionService satisfaction;
  @Inject CallDeeds calls;

  void perform(Actor actor, long id, String deed) {
    switch (deed) {
      case "say" -> conversations.write(actor, id, fields.of("body"), fields.of("key"));
      case "close" -> conversations.close(actor, id);
      case "accept" -> joining.accept(actor, id);
      case "decline" -> joining.decline(actor, id);
      case "propose" -> outcomes.propose(actor, id, fields.of("body"), fields.number("number"));
      case "agree" -> outcomes.agree(actor, id, fields.number("number"));
      case "refuse" -> outcomes.refuse(actor, id, fields.number("number"));
      case "rate" -> satisfaction.rate(actor, id, rating());
      case "choose", "none", "offer", "called" -> calls.perform(actor, id, deed);
      default -> throw new Invalid("do", "form.incomplete");
    }
  }

  private Rating rating() {
    if (fields.of("stars").isEmpty()) {
      throw new Invalid("stars", "rating.stars", Rating.MOST);
    }
    return new Rating(fields.number("stars"), fields.of("comment"));
  }
}
