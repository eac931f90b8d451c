package org.parley.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.admin.AdminDesk;

/** The spaces to one of which a rule can be confined. */
@Named
@RequestScoped
public class SpacesToScreen {

  @Inject SpaceViews spaces;
  @Inject AdminDesk desk;

  private List<SpaceView.Entry> all;

  public List<SpaceView.Entry> getAll() {
    if (all == null) {
      all = spaces.entries(desk.actor());
    }
    return all;
  }
}
