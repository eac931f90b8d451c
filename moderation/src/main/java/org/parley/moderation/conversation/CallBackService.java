package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.conversation.ConversationLine.Entry;

/** Finds the time for a call. Choosing one, or saying that none fits, accepts an invitation. */
@ApplicationScoped
@Transactional
public class CallBackService {

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject CallBacks callBacks;
  @Inject Wording wording;
  @Inject Transcript transcript;

  /**
   * Chooses one of the offered times, until the call is done.
   *
   * @throws NotFound when the actor may not see the conversation
   * @throws NotAllowed for the team
   * @throws Invalid when that time is not offered, or over
   * @throws Conflict when the conversation has ended
   */
  public void choose(Actor actor, long id, Instant slot) {
    Entered by = customer(actor, id);
    if (callBacks.choose(id, slot)) {
      transcript.note(by, LineKind.CHOSEN);
    }
  }

  /** Says that none of the offered times fits. */
  public void refuseAll(Actor actor, long id) {
    Entered by = customer(actor, id);
    if (callBacks.refuseAll(id)) {
      transcript.note(by, LineKind.NONE_FITS);
    }
  }

  /** Offers other times. */
  public void offer(Actor actor, long id, List<Instant> slots) {
    Entered by = team(actor, id);
    callBacks.offer(id, slots.stream().distinct().sorted().toList());
    transcript.note(by, LineKind.OFFERED);
  }

  /**
   * Says that the call was made.
   *
   * @param note what came of it, for both sides; may be empty
   * @throws Conflict when no time was chosen
   */
  public void finish(Actor actor, long id, String note) {
    Entered by = team(actor, id);
    Words words = wording.ofOptional(note);
    if (callBacks.finish(id, actor.id(), clock.instant())) {
      transcript.say(actor, by, new Entry(LineKind.CALLED, words, null));
    }
  }

  private Entered customer(Actor actor, long id) {
    Entered by = entered(actor, id);
    ConversationPolicy.requireCustomer(by.side());
    if (by.conversation().state() == ConversationState.INVITED) {
      by.conversation().join(clock.instant());
    }
    by.conversation().speak(clock.instant());
    return by;
  }

  private Entered team(Actor actor, long id) {
    Entered by = entered(actor, id);
    ConversationPolicy.requireTeam(by.side());
    by.conversation().speak(clock.instant());
    return by;
  }

  private Entered entered(Actor actor, long id) {
    Entered by = door.lock(actor, id);
    if (by.conversation().channel() != Channel.CALL_BACK) {
      throw new Conflict("call-back.none");
    }
    return by;
  }
}
