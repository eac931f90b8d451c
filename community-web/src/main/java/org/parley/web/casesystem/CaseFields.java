package org.parley.web.casesystem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.moderation.casesystem.CaseConnectionForm;
import org.parley.moderation.casesystem.CaseConnectionForm.Choice;
import org.parley.moderation.casesystem.CaseConnectionForm.Reach;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.casesystem.CaseConnectionView;
import org.parley.moderation.casesystem.CaseKind;
import org.parley.moderation.sla.FollowUpReason;

/**
 * What is typed and ticked in the form of a case system. A secret that is typed goes to the service
 * and is never written into a page.
 */
public final class CaseFields {

  private final CaseKind kind;
  private String name = "";
  private String url = "";
  private String clientId = "";
  private String secret = "";
  private boolean active = true;
  private Set<String> reasons = Set.of();
  private String space = "";
  private boolean notes;
  private boolean privateTitles;

  private CaseFields(CaseKind kind) {
    this.kind = kind;
  }

  static CaseFields ofNew(CaseKind kind) {
    return new CaseFields(kind);
  }

  static CaseFields of(CaseConnectionView system) {
    CaseFields fields = new CaseFields(system.kind());
    fields.name = system.name();
    fields.url = system.url();
    fields.clientId = system.clientId();
    fields.active = system.isActive();
    fields.reasons =
        system.reasons().stream().map(FollowUpReason::word).collect(Collectors.toSet());
    fields.space = Objects.toString(system.space(), "");
    fields.notes = system.sharesNotes();
    fields.privateTitles = system.sharesPrivate();
    return fields;
  }

  /** Reads what was sent; whether it is switched on is no matter of this form. */
  void read(HttpServletRequest request) {
    name = typed(request, "name");
    url = typed(request, "url");
    clientId = typed(request, "clientId");
    secret = typed(request, "secret");
    String[] ticked = request.getParameterValues("reason");
    reasons = ticked == null ? Set.of() : Set.copyOf(List.of(ticked));
    space = typed(request, "space");
    notes = request.getParameter("notes") != null;
    privateTitles = request.getParameter("privateTitles") != null;
  }

  private static String typed(HttpServletRequest request, String field) {
    return Objects.toString(request.getParameter(field), "");
  }

  CaseConnectionForm toForm() {
    Set<FollowUpReason> chosen = EnumSet.noneOf(FollowUpReason.class);
    reasons.forEach(word -> chosen.add(FollowUpReason.ofWord(word)));
    return new CaseConnectionForm(
        name,
        new Reach(kind, url, clientId, secret),
        new Choice(active, chosen, space),
        new Sharing(notes, privateTitles));
  }

  public String getKind() {
    return kind.word();
  }

  /** Whether somebody has to sign in there. */
  public boolean isSignedIn() {
    return kind == CaseKind.SALESFORCE;
  }

  public String getName() {
    return name;
  }

  public String getUrl() {
    return url;
  }

  public String getClientId() {
    return clientId;
  }

  public List<FollowUpReason> getReasons() {
    return List.of(FollowUpReason.values());
  }

  public boolean isChosen(FollowUpReason reason) {
    return reasons.contains(reason.word());
  }

  public String getSpace() {
    return space;
  }

  public boolean isNotes() {
    return notes;
  }

  public boolean isPrivateTitles() {
    return privateTitles;
  }
}
