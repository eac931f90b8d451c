package org.parley.web.casesystem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.moderation.casesystem.CaseMessageView;
import org.parley.web.admin.AdminDesk;
import org.parley.web.page.Pager;

/** The log on {@code admin-case.xhtml}: a page of what a case system was told. */
@Named
@RequestScoped
public class CaseLogPage {

  private static final int LIMIT = 25;

  @Inject CaseConnectionViews views;
  @Inject AdminDesk desk;
  @Inject AdminCasePage system;

  private String state = "";
  private String after = "";
  private Page<CaseMessageView> messages;

  public Page<CaseMessageView> getMessages() {
    if (messages == null) {
      messages = views.messages(desk.actor(), system.getId(), state, after, LIMIT);
    }
    return messages;
  }

  public List<String> getStates() {
    return List.of("", "refused", "waiting", "sent");
  }

  public String filtered(String other) {
    return system.getAddress() + (other.isEmpty() ? "" : "?state=" + other) + "#log";
  }

  public Pager getPager() {
    return new Pager(
        system.getAddress() + (state.isEmpty() ? "" : "?state=" + state),
        after,
        getMessages().next());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
