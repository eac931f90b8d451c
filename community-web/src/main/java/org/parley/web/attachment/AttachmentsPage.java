package org.parley.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.attachment.AttachmentService;
import org.parley.community.attachment.AttachmentUsage;
import org.parley.community.page.Page;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Messages;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code attachments.xhtml}: the files of a member, where they are used, how much room is left. */
@Named
@RequestScoped
public class AttachmentsPage {

  private static final int LENGTH = 24;

  @Inject AttachmentLists lists;
  @Inject AttachmentService attachments;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Messages messages;
  @Inject Visit visit;

  private String after;
  private Long deleted;
  private Page<AttachmentLists.Row> page = new Page<>(List.of(), null);
  private AttachmentUsage.Usage usage;

  /** Also takes a form that names a file to be deleted. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    if (deleted != null && visit.isSending() && delete()) {
      return;
    }
    page = lists.page(currentActor.actor(), after, LENGTH);
    usage = lists.usage(currentActor.actor());
  }

  private boolean delete() {
    try {
      attachments.delete(currentActor.actor(), deleted);
      visit.goTo("/attachments?done=file-deleted");
      return true;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  public List<AttachmentLists.Row> getRows() {
    return page.items();
  }

  public Pager getPager() {
    return new Pager("/attachments", after, page.next());
  }

  /** How much room is left, in words. */
  public String getRoom() {
    return messages.text(
        "attachments.room",
        AttachmentLists.megabytes(usage.bytes()),
        AttachmentLists.megabytes(usage.quota()));
  }

  public AttachmentUsage.Usage getUsage() {
    return usage;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  /** Which file a form is about. */
  public Long getDeleted() {
    return deleted;
  }

  public void setDeleted(Long deleted) {
    this.deleted = deleted;
  }
}
