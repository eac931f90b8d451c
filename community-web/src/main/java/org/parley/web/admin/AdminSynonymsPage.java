package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.search.synonym.SynonymEntry;
import org.parley.search.synonym.SynonymService;

/** {@code admin-synonyms.xhtml}: lists what means the same, and takes new lines. */
@Named
@RequestScoped
public class AdminSynonymsPage {

  @Inject SynonymService service;
  @Inject AdminDesk desk;

  private String lines = "";
  private List<SynonymEntry> entries;

  public void add() {
    desk.attempt(() -> service.add(desk.actor(), lines), "/admin/synonyms?done=synonyms-added");
  }

  public List<SynonymEntry> getEntries() {
    if (entries == null) {
      entries = service.list(desk.actor());
    }
    return entries;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
