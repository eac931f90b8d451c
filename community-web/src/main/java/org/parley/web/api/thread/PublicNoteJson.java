package org.parley.web.api.thread;

import java.time.Instant;
import org.parley.moderation.conversation.PublicNote;

/**
 * That a matter is handled in private, as the thread's page says it: neither who talks nor what
 * about, and no number by which the conversation could be asked for.
 *
 * @param postId the post that it began from
 * @param settled whether it is over
 * @param outcomePostId the answer that says what came of it, null for none
 * @param at since when it is so
 */
public record PublicNoteJson(long postId, boolean settled, Long outcomePostId, Instant at) {

  static PublicNoteJson of(PublicNote note) {
    return new PublicNoteJson(note.postId(), note.isSettled(), note.outcomePostId(), note.at());
  }
}
