package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code admin.xhtml}: the front door of the administration, and its navigation on every page. */
@Named
@RequestScoped
public class AdminPage {

  @Inject CurrentActor currentActor;
  @Inject Visit visit;

  /** Leads on to the first section that is open. */
  public void open() {
    visit.goTo(getSections().get(0).getAddress());
  }

  /** The sections that are open to whoever is signed in. */
  public List<AdminSection> getSections() {
    return Arrays.stream(AdminSection.values())
        .filter(section -> section.isOpenTo(currentActor.actor()))
        .toList();
  }

  /** Whether the page shown is in the section. */
  public boolean isIn(AdminSection section) {
    return section.holds(visit.getAddress().replaceFirst("\\?.*", ""));
  }
}
