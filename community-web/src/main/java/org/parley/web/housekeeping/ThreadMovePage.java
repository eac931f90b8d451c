package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.MoveOutlook;
import org.parley.community.thread.MoveOutlooks;
import org.parley.community.thread.MoveService;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;

/** {@code thread-move.xhtml}: puts a thread into another space, after telling who then reads it. */
@Named
@RequestScoped
public class ThreadMovePage {

  @Inject TidyForm form;
  @Inject TidyThread tidy;
  @Inject MoveService moves;
  @Inject MoveOutlooks outlooks;
  @Inject Feedback feedback;

  private MoveOutlook outlook;

  public void load() {
    if (!form.open() || form.send(this::move)) {
      return;
    }
    tidy.load(id);
    String space = form.of("space");
    if (!space.isEmpty() && !space.equals(tidy.getThread().space().slug())) {
      try {
        outlook = outlooks.of(form.actor(), id, space);
      } catch (Invalid unknown) {
        feedback.refuse(unknown);
      }
    }
  }

  private String move() {
    moves.move(form.actor(), id, form.of("space"), form.of("note"));
    return Done.at("/t/" + id, "moved");
  }

  /** What the move would do; null until a space is chosen. */
  public MoveOutlook getOutlook() {
    return outlook;
  }

  private long id;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
