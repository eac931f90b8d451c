package org.parley.web.casesystem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.parley.community.problem.Invalid;
import org.parley.moderation.casesystem.CaseAnswer;
import org.parley.moderation.casesystem.CaseConnectionService;
import org.parley.moderation.casesystem.CaseConnectionView;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.moderation.casesystem.CaseSecrets;
import org.parley.moderation.casesystem.CaseTrial;
import org.parley.web.admin.AdminDesk;

/** {@code admin-case.xhtml}: one case system, how it is, and what is done about it. */
@Named
@RequestScoped
public class AdminCasePage {

  @Inject CaseConnectionViews views;
  @Inject CaseConnectionService service;
  @Inject CaseTrial trial;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private long id;
  private CaseConnectionView system;
  private CaseFields fields;
  private CaseSecrets issued;
  private CaseAnswer answer;

  /** Also takes the forms of the page: their buttons say what they do. */
  public void load() {
    system = views.find(desk.actor(), id);
    fields = CaseFields.of(system);
    if (desk.isSending()) {
      act(typed("do"));
    }
  }

  private void act(String deed) {
    switch (deed) {
      case "save" -> desk.attempt(this::save, address(id) + "?done=case-saved");
      case "try" -> desk.succeeds(() -> answer = trial.run(desk.actor(), id));
      case "pause" ->
          desk.attempt(() -> service.pause(desk.actor(), id), address(id) + "?done=case-paused");
      case "resume" ->
          desk.attempt(() -> service.resume(desk.actor(), id), address(id) + "?done=case-resumed");
      case "again" -> desk.attempt(this::again, address(id) + "?done=case-again#log");
      case "secrets" -> desk.succeeds(() -> issued = service.renewSecrets(desk.actor(), id));
      case "remove" ->
          desk.attempt(
              () -> service.remove(desk.actor(), id), AdminCasesPage.PATH + "?done=case-removed");
      default -> desk.succeeds(AdminCasePage::refuse);
    }
  }

  private void save() {
    fields.read(request);
    service.change(desk.actor(), id, fields.toForm());
  }

  private void again() {
    String message = typed("message");
    if (!message.matches("[0-9]{1,18}")) {
      throw new Invalid("message", "request.incomplete");
    }
    service.again(desk.actor(), id, Long.parseLong(message));
  }

  private static void refuse() {
    throw new Invalid("do", "request.incomplete");
  }

  private String typed(String field) {
    return Objects.toString(request.getParameter(field), "");
  }

  static String address(long id) {
    return AdminCasesPage.PATH + "/" + id;
  }

  public String getAddress() {
    return address(id);
  }

  public CaseConnectionView getSystem() {
    return system;
  }

  public CaseFields getFields() {
    return fields;
  }

  /** New secrets, on the page that answers their making; null otherwise. */
  public CaseSecrets getIssued() {
    return issued;
  }

  /** What it answered when it was tried by this request; null otherwise. */
  public CaseAnswer getAnswer() {
    return answer;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
