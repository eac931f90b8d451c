package org.parley.web.casesystem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.casesystem.CaseConnectionView;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.moderation.casesystem.CaseKind;
import org.parley.web.admin.AdminDesk;

/** {@code admin-cases.xhtml}: all case systems, and the ways to one more. */
@Named
@RequestScoped
public class AdminCasesPage {

  static final String PATH = "/admin/cases";

  @Inject CaseConnectionViews views;
  @Inject AdminDesk desk;

  private List<CaseConnectionView> systems;

  public List<CaseConnectionView> getSystems() {
    if (systems == null) {
      systems = views.list(desk.actor());
    }
    return systems;
  }

  public List<CaseKind> getKinds() {
    return List.of(CaseKind.values());
  }
}
