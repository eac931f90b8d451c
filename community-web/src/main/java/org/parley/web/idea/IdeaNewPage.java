package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.idea.IdeaService;
import org.parley.community.idea.NewIdea;
import org.parley.community.problem.Problem;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;
import org.parley.web.thread.WritingForm;

/** {@code idea-new.xhtml}: suggests something. Title, space and tags may come with the address. */
@Named
@RequestScoped
public class IdeaNewPage {

  @Inject CurrentActor currentActor;
  @Inject WritingForm form;
  @Inject IdeaService ideas;
  @Inject SpaceViews spaces;
  @Inject Feedback feedback;

  private List<SpaceView> spaceList;

  public void load(Visit visit) {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
    } else if (visit.isSending()) {
      post(visit);
    }
  }

  private void post(Visit visit) {
    try {
      visit.goTo(
          form.told(
              ideas
                  .start(
                      currentActor.actor(),
                      new NewIdea(
                          form.of("space"),
                          form.of("title"),
                          form.of("body"),
                          form.getTagNames(),
                          form.getKey()))
                  .threadPath()));
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  /** Spaces in which others see the idea. */
  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList =
          spaces.list(currentActor.actor()).stream()
              .filter(space -> space.access() != SpaceAccess.OWN)
              .toList();
    }
    return spaceList;
  }
}
