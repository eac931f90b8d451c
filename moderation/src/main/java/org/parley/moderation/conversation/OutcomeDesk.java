package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Conflict;

/** Files proposals. */
@ApplicationScoped
public class OutcomeDesk {

  @Inject Clock clock;
  @Inject Wording wording;
  @Inject Outcomes outcomes;
  @Inject Transcript transcript;

  /** Whether these very words of this member are what is proposed already: a double click. */
  boolean isRepeated(Entered by, String body) {
    Conversation conversation = by.conversation();
    return conversation.state() == ConversationState.OUTCOME_PROPOSED
        && body != null
        && outcomes
            .find(conversation.id(), conversation.outcome())
            .filter(newest -> newest.proposedBy() == by.memberId())
            .filter(newest -> newest.body().equals(TextRules.normalizeBody(body)))
            .isPresent();
  }

  int propose(Entered by, String body, int known) {
    if (by.conversation().outcome() != known) {
      throw new Conflict("conversation.outcome-changed");
    }
    Instant now = clock.instant();
    int number = by.conversation().propose(now);
    outcomes.add(by, number, wording.of(body), now);
    transcript.note(by, LineKind.OUTCOME);
    return number;
  }

  void note(Entered by, LineKind kind) {
    transcript.note(by, kind);
  }
}
