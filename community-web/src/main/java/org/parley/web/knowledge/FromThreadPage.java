package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.source.DocumentFromThreadService;
import org.parley.community.document.source.FromThread;
import org.parley.community.document.source.SourcePost;
import org.parley.community.document.source.SourceThread;
import org.parley.community.document.source.SourceViews;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;

/** {@code document-from-thread.xhtml}: staff make a document of what was found out in a thread. */
@Named
@RequestScoped
public class FromThreadPage {

  @Inject DocumentForm form;
  @Inject SourceViews views;
  @Inject DocumentFromThreadService service;
  @Inject SpaceViews spaces;

  private long id;
  private SourceThread thread;

  public void load() {
    if (!form.open()) {
      return;
    }
    if (!form.actor().isStaff()) {
      throw new NotAllowed("document.from-thread-staff");
    }
    thread = views.find(form.actor(), id);
    form.send(this::make);
  }

  private String make() {
    var wanted =
        new FromThread(form.of("space"), form.of("title"), form.ids("posts"), form.getKey());
    return service.make(form.actor(), id, wanted).editPath();
  }

  public SourceThread getThread() {
    return thread;
  }

  /** Whether a post's box is ticked. */
  public boolean isChosen(SourcePost post) {
    return form.of("key").isEmpty() ? post.isUsual() : form.ids("posts").contains(post.id());
  }

  public String getTitle() {
    return form.of("title", thread.title());
  }

  public String getSpace() {
    return form.of("space", thread.space());
  }

  public List<SpaceView.Entry> getSpaces() {
    return spaces.entries(form.actor());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
