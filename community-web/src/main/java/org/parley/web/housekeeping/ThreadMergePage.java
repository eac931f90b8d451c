package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveOutlook;
import org.parley.community.thread.MoveOutlooks;
import org.parley.community.thread.ThreadView;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;

/**
 * {@code thread-merge.xhtml}: merges a thread into another one, after telling what exactly happens.
 */
@Named
@RequestScoped
public class ThreadMergePage {

  @Inject TidyForm form;
  @Inject TidyThread tidy;
  @Inject MergeService merges;
  @Inject MoveOutlooks outlooks;
  @Inject Feedback feedback;

  private ThreadView target;
  private MoveOutlook outlook;

  public void load() {
    if (!form.open() || form.send(this::merge)) {
      return;
    }
    tidy.load(id);
    if (!form.of("into").isEmpty()) {
      try {
        find(ThreadReference.read("into", form.of("into")));
      } catch (Invalid unreadable) {
        feedback.refuse(unreadable);
      } catch (NotFound unknown) {
        feedback.refuse(new Invalid("into", "close.duplicate-unknown"));
      }
    }
  }

  private void find(long otherId) {
    ThreadView other = tidy.other(otherId);
    if (other.id() == id) {
      throw new Invalid("into", "merge.same");
    }
    target = other;
    if (!other.space().equals(tidy.getThread().space())) {
      outlook = outlooks.of(form.actor(), id, other.space().slug());
    }
  }

  private String merge() {
    long into = ThreadReference.read("into", form.of("into"));
    merges.merge(form.actor(), id, into, form.of("note"));
    return Done.at("/t/" + into, "merged");
  }

  /** Where everything would go; null until a thread is named. */
  public ThreadView getTarget() {
    return target;
  }

  /** Who would come to read it or lose sight of it; null when the space stays the same. */
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
