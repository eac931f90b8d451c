package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.problem.Problem;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** Starts a thread, for {@code ask.xhtml}. Title, space and tags may come with the address. */
@Named
@RequestScoped
public class AskPage {

  private static final int SUGGESTED_TAGS = 50;

  @Inject CurrentActor currentActor;
  @Inject WritingForm form;
  @Inject WritingDeeds writing;
  @Inject Visit visit;
  @Inject Feedback feedback;
  @Inject SpaceViews spaces;
  @Inject TagViews tags;

  private List<SpaceView> spaceList;
  private List<TagView> tagList;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    }
    form.remind();
  }

  public void post() {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
      return;
    }
    try {
      visit.goTo(form.told(writing.start(currentActor.actor(), form.thread()).threadPath()));
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.list(currentActor.actor());
    }
    return spaceList;
  }

  /** The most used tags, for browsers that suggest without asking the server. */
  public List<TagView> getTags() {
    if (tagList == null) {
      tagList = tags.list(currentActor.actor(), null, null, SUGGESTED_TAGS).items();
    }
    return tagList;
  }
}
