package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.attachment.content.AttachmentLimits;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** The steps of an upload that are transactions of their own; {@link UploadService} takes them. */
@ApplicationScoped
@Transactional
public class FilingService {

  @Inject Clock clock;
  @Inject Attachments attachments;
  @Inject StoredContents contents;
  @Inject AttachmentUsage usage;

  /**
   * Turns down at once whom it would be turned down for later.
   *
   * @throws NotAllowed for visitors
   * @throws Conflict when the member has used up their share, or the day's
   */
  public void requireRoom(Actor actor, long bytes) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    AttachmentUsage.Usage used = usage.of(actor);
    if (used.isBusyDay()) {
      throw new Conflict("attachment.too-many", used.perDay());
    }
    if (used.isFull(bytes)) {
      throw new Conflict("attachment.quota", used.quota() / AttachmentLimits.MEGABYTE);
    }
  }

  /** Committed before a byte is stored, see {@link StoredContents}. */
  public void announce(Actor actor, Received received) {
    requireRoom(actor, received.full().size());
    received.contents().forEach(content -> contents.announce(content, clock.instant()));
  }

  /** Writes the attachment's row, if there is still room for it. */
  public long file(Actor actor, Received received) {
    attachments.lockMember(actor.id());
    requireRoom(actor, received.full().size());
    Attachment attachment = new Attachment(actor.id(), received, clock.instant());
    attachments.add(attachment, received.sizes());
    return attachment.id();
  }
}
