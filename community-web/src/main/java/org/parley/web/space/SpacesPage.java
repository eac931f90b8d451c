package org.parley.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.security.CurrentActor;

/** {@code spaces.xhtml}: all spaces that the reader may know of. */
@Named
@RequestScoped
public class SpacesPage {

  @Inject CurrentActor currentActor;
  @Inject SpaceViews spaceViews;

  private List<SpaceView> spaces;

  public void load() {
    spaces = spaceViews.list(currentActor.actor());
  }

  public List<SpaceView> getSpaces() {
    return spaces;
  }
}
