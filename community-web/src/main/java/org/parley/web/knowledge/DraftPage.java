package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.helpful.HelpfulWords;
import org.parley.community.document.knowledge.DraftPages;
import org.parley.community.document.life.LifePolicy;
import org.parley.community.document.life.Stand;
import org.parley.web.notification.Bell;

/** {@code document.xhtml}: a draft as its editors see it, and what they may do about its life. */
@Named
@RequestScoped
public class DraftPage {

  @Inject DocumentForm form;
  @Inject DraftPages drafts;
  @Inject DraftDeeds deeds;
  @Inject HelpfulWords words;
  @Inject Bell bell;

  private long id;
  private DraftPages.DraftPage page;

  public void load() {
    if (form.open() && !form.send(() -> deeds.perform(form, id))) {
      page = drafts.find(form.actor(), id);
      bell.seePage("/documents/" + id);
    }
  }

  public DraftPages.DraftPage getPage() {
    return page;
  }

  public Stand getStand() {
    return page.stand();
  }

  /** What readers gave as a reason. */
  public List<HelpfulWords.Reason> getReasons() {
    return words.reasons(form.actor(), id);
  }

  public boolean isDraft() {
    return is("draft");
  }

  public boolean isInReview() {
    return is("review");
  }

  public boolean isPublished() {
    return is("published");
  }

  public boolean isArchived() {
    return is("archived");
  }

  private boolean is(String word) {
    return page.stand().state().word().equals(word);
  }

  /** Whether it may be handed in for review. */
  public boolean isReadyForReview() {
    return isDraft() || (isPublished() && page.stand().behind() > 0);
  }

  /** Whether the reader may publish it as it is now. */
  public boolean isPublishable() {
    boolean isNew = !isPublished() || page.stand().behind() > 0;
    return LifePolicy.mayPublish(form.actor()) && !isArchived() && isNew;
  }

  public boolean isConfirmable() {
    return LifePolicy.mayPublish(form.actor()) && isPublished();
  }

  public boolean isArchivable() {
    return LifePolicy.mayArchive(form.actor(), page.stand());
  }

  /** The tags that are typed, or those that it has. */
  public String getTags() {
    return form.of("tags", String.join(", ", page.facts().tags()));
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
