package org.parley.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.security.CurrentActor;

/** The spaces beside every page; read once per request. */
@Named
@RequestScoped
public class Navigation {

  @Inject CurrentActor currentActor;
  @Inject SpaceViews spaceViews;

  private List<SpaceView.Entry> spaces;

  public List<SpaceView.Entry> getSpaces() {
    if (spaces == null) {
      spaces = spaceViews.entries(currentActor.actor());
    }
    return spaces;
  }
}
