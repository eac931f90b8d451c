package org.parley.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.DocumentPolicy;
import org.parley.community.document.DocumentRules;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.OpenDocument;
import org.parley.community.document.change.Passage;
import org.parley.community.document.change.ThreeWayMerge;
import org.parley.community.problem.Problem;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code document-edit.xhtml}: with script an editor that all see each other in, without one a form
 * that is merged with what the others have written since.
 */
@Named
@RequestScoped
public class DocumentEditPage {

  @Inject CurrentActor currentActor;
  @Inject DocumentTexts texts;
  @Inject DocumentForm form;
  @Inject Visit visit;
  @Inject Feedback feedback;

  private long id;
  private OpenDocument document;
  private ThreeWayMerge merge;

  public void load() {
    if (currentActor.isSignedIn()) {
      document = texts.open(currentActor.actor(), id);
    } else {
      form.keep();
      visit.signInFirst();
    }
  }

  /** Does what a form of the page asks for. */
  public void act() {
    if (document != null && !form.deed().isEmpty()) {
      try {
        act(form.deed());
      } catch (Problem problem) {
        feedback.refuse(problem);
      }
      document = texts.open(currentActor.actor(), id);
    }
  }

  private void act(String deed) {
    if (deed.equals("rename")) {
      form.rename(id);
      visit.goTo(Done.at(path(), "documentrenamed"));
    } else if (deed.equals("save")) {
      merge = form.save(id).orElse(null);
      if (merge == null) {
        visit.goTo(Done.at(path(), "documentsaved"));
      }
    }
  }

  private String path() {
    return document.facts().ref().editPath();
  }

  public OpenDocument getDocument() {
    return document;
  }

  /** What was typed, or the text as it is. */
  public String getText() {
    return form.hasText() ? form.text() : document.text().text();
  }

  /** The step on which the text in the form builds. */
  public String getHead() {
    return form.hasText() ? form.head() : Integer.toString(document.text().number());
  }

  public boolean isMerging() {
    return merge != null;
  }

  public List<Passage> getConflicts() {
    return merge.conflicts();
  }

  public boolean isArchived() {
    return document.facts().isArchived();
  }

  public boolean isInviting() {
    return DocumentPolicy.mayInvite(currentActor.actor(), document.facts());
  }

  /** Whose editor it is: what a browser keeps for one member is not shown to another. */
  public Long getMember() {
    return currentActor.actor().id();
  }

  public int getLongest() {
    return DocumentRules.MAX_TEXT;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
