package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;

/** Takes attachments back. */
@ApplicationScoped
@Transactional
public class AttachmentService {

  @Inject Attachments attachments;

  /**
   * Forgets an attachment of the actor's own; its bytes are swept when nothing else has them.
   *
   * @throws NotFound when there is none or it is another member's
   * @throws Conflict when a post or a document names it, now or in its history
   */
  public void delete(Actor actor, long id) {
    Attachment attachment =
        attachments
            .lock(id)
            .filter(found -> actor.isMember(found.memberId()))
            .orElseThrow(() -> new NotFound("attachment.not-found"));
    if (attachments.isNamed(id)) {
      throw new Conflict("attachment.in-use");
    }
    attachments.remove(attachment);
  }
}
