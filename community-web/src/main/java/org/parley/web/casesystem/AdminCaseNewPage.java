package org.parley.web.casesystem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.moderation.casesystem.CaseConnectionService;
import org.parley.moderation.casesystem.CaseKind;
import org.parley.moderation.casesystem.CaseSecrets;
import org.parley.web.admin.AdminDesk;

/** {@code admin-case-new.xhtml}: sets a case system up; secrets made here are shown this once. */
@Named
@RequestScoped
public class AdminCaseNewPage {

  @Inject CaseConnectionService service;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private String kind = CaseKind.WEBHOOK.word();
  private CaseFields fields;
  private CaseSecrets issued;

  /** Also takes the form. */
  public void load() {
    fields = CaseFields.ofNew(CaseKind.ofWord(kind));
    if (desk.isSending()) {
      fields.read(request);
      if (desk.succeeds(() -> issued = service.create(desk.actor(), fields.toForm()))) {
        finish();
      }
    }
  }

  /** Secrets that are made over there need no page of their own. */
  private void finish() {
    if (issued.outbound() == null) {
      desk.attempt(() -> {}, getAddressOfIssued() + "?done=case-made");
    }
  }

  public CaseFields getFields() {
    return fields;
  }

  /** What was just made, with its secrets; null otherwise. */
  public CaseSecrets getIssued() {
    return issued;
  }

  public String getAddressOfIssued() {
    return AdminCasePage.address(issued.connectionId());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
