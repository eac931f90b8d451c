package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.search.synonym.SynonymService;

/** {@code admin-synonym.xhtml}: changes a line of synonyms, or removes it. */
@Named
@RequestScoped
public class AdminSynonymPage {

  @Inject SynonymService service;
  @Inject AdminDesk desk;

  private long id;
  private String line = "";
  private String deed;

  /** Fills the form when it is first shown; also takes the form that removes the line. */
  public void load() {
    if (desk.isSending() && "remove".equals(deed)) {
      desk.attempt(() -> service.remove(desk.actor(), id), "/admin/synonyms?done=synonym-removed");
    } else {
      line = service.find(desk.actor(), id).text();
    }
  }

  public void save() {
    desk.attempt(
        () -> service.change(desk.actor(), id, line), "/admin/synonyms?done=synonym-changed");
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }
}
