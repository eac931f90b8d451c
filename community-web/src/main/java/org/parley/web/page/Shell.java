package org.parley.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.parley.community.member.Role;
import org.parley.community.setting.Settings;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageShown;
import org.parley.web.trip.PageTrip;

/** What the frame around every page shows. */
@Named
@RequestScoped
public class Shell {

  private static final Logger LOG = Logger.getLogger(Shell.class.getName());

  @Inject Settings settings;
  @Inject Assets assets;
  @Inject CurrentActor currentActor;
  @Inject PageTrip trip;

  private Supplier<String> named;
  private String communityName;

  void foresee(@Observes PageShown shown) {
    named = trip.ask(settings.nameReading());
  }

  /** The community's name; the product's when the database cannot tell, for the error page. */
  public String getCommunityName() {
    if (communityName == null) {
      try {
        communityName = named == null ? settings.communityName() : named.get();
      } catch (JdbiException e) {
        LOG.log(Level.FINE, "The community's name is not to be had", e);
        communityName = "Parley";
      }
    }
    return communityName;
  }

  /** Changes when a style sheet or script does. */
  public String getVersion() {
    return assets.version();
  }

  public boolean isAdministrator() {
    return currentActor.actor().is(Role.ADMINISTRATOR);
  }
}
