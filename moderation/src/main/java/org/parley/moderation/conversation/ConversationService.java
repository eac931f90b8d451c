package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.conversation.ConversationLine.Entry;

/** What both sides do in a conversation: write, read, and end it. */
@ApplicationScoped
@Transactional
public class ConversationService {

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject Wording wording;
  @Inject Transcript transcript;
  @Inject EarlierDeeds earlier;

  /**
   * Says something.
   *
   * @param body Markdown
   * @param key the client's key, or null: said twice with the same key, it stands there once
   * @return the line's id
   * @throws NotFound when the actor may not see it
   * @throws Conflict unless it is open
   * @throws Invalid when the text will not do
   */
  public long write(Actor actor, long id, String body, String key) {
    Wording.checkKey(key);
    Entered by = door.lock(actor, id);
    return earlier
        .line(by, key)
        .orElseGet(
            () -> {
              by.conversation().speak(clock.instant());
              Words words = wording.of(body);
              return transcript.say(actor, by, new Entry(LineKind.MESSAGE, words, key)).id();
            });
  }

  /** Notes who of the team looks at it, for everybody who can look at it. */
  public void read(Actor actor, long id) {
    if (door.sideOf(actor, id) == Side.TEAM) {
      earlier.noteReader(id, actor.id(), clock.instant());
    }
  }

  /**
   * Ends it, or takes the invitation back, without an outcome for the public.
   *
   * @throws Conflict when it has ended already; who repeats their own deed gets none
   */
  public void close(Actor actor, long id) {
    Entered by = door.lock(actor, id);
    if (by.conversation().state().isEnded()) {
      earlier.requireOwnEnd(by);
    } else {
      by.conversation().close(actor.id(), clock.instant());
      transcript.note(by, LineKind.CLOSED);
    }
  }
}
