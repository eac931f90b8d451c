package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** The customer's word on an invitation. Said twice, it counts once. */
@ApplicationScoped
@Transactional
public class JoiningService {

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject Transcript transcript;

  /**
   * Accepts it: both sides may write now.
   *
   * @throws NotFound when the actor may not see it
   * @throws NotAllowed for the team
   * @throws Conflict when it was declined, withdrawn or grew old
   */
  public void accept(Actor actor, long id) {
    Entered by = customer(actor, id);
    if (!by.conversation().state().isOpen()) {
      by.conversation().join(clock.instant());
      transcript.note(by, LineKind.JOINED);
    }
  }

  /**
   * Declines it, which ends it without a trace in public.
   *
   * @throws Conflict when it was accepted, withdrawn or grew old
   * @see #accept
   */
  public void decline(Actor actor, long id) {
    Entered by = customer(actor, id);
    if (by.conversation().state() != ConversationState.DECLINED) {
      by.conversation().decline(clock.instant());
      transcript.note(by, LineKind.DECLINED);
    }
  }

  private Entered customer(Actor actor, long id) {
    Entered by = door.lock(actor, id);
    ConversationPolicy.requireCustomer(by.side());
    return by;
  }
}
