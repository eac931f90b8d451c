package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.thread.PostView;
import org.parley.moderation.conversation.ConversationPolicy;
import org.parley.moderation.conversation.PublicNote;
import org.parley.moderation.conversation.PublicNotes;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/**
 * What a public thread shows of private conversations: a neutral note; for the team, the way in.
 */
@Named
@RequestScoped
public class PrivateTalks {

  @Inject CurrentActor currentActor;
  @Inject PublicNotes notes;
  @Inject PageTrip trip;

  private long threadId;
  private Supplier<List<PublicNote>> ofThread;

  void foresee(@Observes ThreadShown shown) {
    threadId = shown.thread().id();
    ofThread = trip.ask(notes.reading(currentActor.actor(), threadId));
  }

  /** The notes of a thread, asked for once. */
  public List<PublicNote> notesOf(long thread) {
    if (ofThread == null || threadId != thread) {
      threadId = thread;
      ofThread = trip.ask(notes.reading(currentActor.actor(), thread));
    }
    return ofThread.get();
  }

  /** Whether the reader may invite the author of the post. */
  public boolean mayInvite(PostView post) {
    return ConversationPolicy.serves(currentActor.actor())
        && post.author().isKnown()
        && !currentActor.actor().isMember(post.author().id());
  }

  /** Whether the reader has anything to do with private conversations by their role. */
  public boolean isServing() {
    return ConversationPolicy.serves(currentActor.actor());
  }
}
