package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.security.CurrentActor;

/** {@code admin-spaces.xhtml}: all spaces, in the order in which everybody sees them. */
@Named
@RequestScoped
public class AdminSpacesPage {

  @Inject SpaceViews views;
  @Inject CurrentActor currentActor;

  private List<SpaceView> spaces;

  public List<SpaceView> getSpaces() {
    if (spaces == null) {
      spaces = views.list(currentActor.actor());
    }
    return spaces;
  }
}
