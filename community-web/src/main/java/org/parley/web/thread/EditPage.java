package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.parley.community.document.knowledge.PublishedDocuments;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.Problem;
import org.parley.community.thread.EditableText;
import org.parley.community.thread.EditableTexts;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostService;
import org.parley.web.page.Feedback;
import org.parley.web.page.Messages;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** Changes what a post says, for {@code edit.xhtml}. */
@Named
@RequestScoped
public class EditPage {

  @Inject CurrentActor currentActor;
  @Inject WritingForm form;
  @Inject EditableTexts texts;
  @Inject PublishedDocuments documents;
  @Inject PostService posts;
  @Inject Visit visit;
  @Inject Feedback feedback;
  @Inject Messages messages;

  private long id;
  private String back = "";
  private EditableText text;
  private boolean isOutdated;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    text = texts.find(currentActor.actor(), id);
    Optional<Long> draft = documents.draftOfPost(currentActor.actor(), id);
    if (draft.isPresent()) {
      // what is published is written elsewhere, by several at once
      visit.goTo("/documents/" + draft.get() + "/edit");
      return;
    }
    if (!text.mayEdit()) {
      throw new NotAllowed("post.edit-not-allowed");
    }
  }

  public void save() {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
      return;
    }
    load();
    try {
      posts.edit(currentActor.actor(), id, edit());
      visit.goTo(form.told(getOrigin()));
    } catch (Problem problem) {
      feedback.refuse(problem);
      isOutdated = problem instanceof Conflict;
    }
  }

  private PostEdit edit() {
    long version;
    try {
      version = Long.parseLong(getVersion());
    } catch (NumberFormatException e) {
      throw new Invalid("version", "post.version");
    }
    String body = form.of("body");
    return text.isOpening()
        ? new PostEdit(form.of("title"), body, form.getTagNames(), version, form.of("note"))
        : new PostEdit(null, body, null, version, form.of("note"));
  }

  /** Whether the editor was opened from the queue of those who keep order. */
  public boolean isFromReview() {
    return back.equals("review");
  }

  /** Where the editor was opened, and where it leads back to. */
  public String getOrigin() {
    return isFromReview() ? "/moderation#entry-post-" + id : "/p/" + id;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back == null ? "" : back;
  }

  public EditableText getText() {
    return text;
  }

  public String getHeading() {
    return messages.text("edit.of-" + text.kind().name());
  }

  public String getTitle() {
    return form.has("title") ? form.of("title") : text.title();
  }

  public String getBody() {
    return form.has("body") ? form.of("body") : text.body();
  }

  public String getTags() {
    return form.has("tags") ? form.of("tags") : String.join(", ", text.tags());
  }

  /**
   * The version that was read when the form was first shown. Who was told that it is outdated, and
   * saves once more, has been told: from then on it is the newest one.
   */
  public String getVersion() {
    return form.has("version") && !isOutdated ? form.of("version") : Long.toString(text.version());
  }

  /** Suggestions are the thread's own tags until script asks the server for more. */
  public List<String> getSuggestions() {
    return text.tags();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
