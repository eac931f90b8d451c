package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.moderation.conversation.CallBackService;

/** The deeds of the forms about a call. */
@RequestScoped
public class CallDeeds {

  @Inject SentFields fields;
  @Inject CallTimes times;
  @Inject CallBackService calls;

  void perform(Actor actor, long id, String deed) {
    switch (deed) {
      case "choose" -> calls.choose(actor, id, chosen());
      case "none" -> calls.refuseAll(actor, id);
      case "offer" -> calls.offer(actor, id, times.read(fields.all("slot")));
      case "called" -> calls.finish(actor, id, fields.of("note"));
      default -> throw new Invalid("do", "form.incomplete");
    }
  }

  private Instant chosen() {
    try {
      return Instant.parse(fields.of("slot"));
    } catch (DateTimeException e) {
      throw new Invalid("slot", "call-back.slot");
    }
  }
}
