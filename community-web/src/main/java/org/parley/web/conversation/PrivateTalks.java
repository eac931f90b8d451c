package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.thread.PostView;
import org.parley.moderation.conversation.ConversationPolicy;
import org.parley.moderation.conversation.PublicNote;
import org.parley.moderation.conversation.PublicNotes;
import org.parley.web.security.CurrentActor;

/**
 * What a public thread shows of private conversations: a neutral note; for the team, the way in.
 */
@Named
@RequestScoped
public class PrivateTalks {

  @Inject CurrentActor currentActor;
  @Inject PublicNotes notes;

  private long threadId;
  private List<PublicNote> ofThread;

  /** The notes of a thread, asked for once. */
  public List<PublicNote> notesOf(long thread) {
    if (ofThread == null || threadId != thread) {
      threadId = thread;
      ofThread = notes.of(currentActor.actor(), thread);
    }
    return ofThread;
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
