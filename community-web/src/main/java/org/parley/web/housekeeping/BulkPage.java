package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.bulk.BulkService;
import org.parley.community.bulk.BulkTrouble;
import org.parley.community.bulk.BulkView;
import org.parley.community.bulk.BulkViews;
import org.parley.web.page.Messages;

/** {@code bulk.xhtml}: how far an action is, what went wrong, and the way back. */
@Named
@RequestScoped
public class BulkPage {

  @Inject TidyForm form;
  @Inject BulkService bulk;
  @Inject BulkViews views;
  @Inject Messages messages;

  private long id;
  private BulkView action;
  private List<BulkTrouble> trouble;

  public void load() {
    if (form.open() && !form.send(this::undo)) {
      action = views.find(form.actor(), id);
      trouble = views.trouble(form.actor(), action);
    }
  }

  private String undo() {
    bulk.undo(form.actor(), id);
    return "/moderation/bulk/" + id;
  }

  public BulkView getAction() {
    return action;
  }

  public List<BulkTrouble> getTrouble() {
    return trouble;
  }

  /** Why a thread was left as it is. */
  public String why(BulkTrouble line) {
    return messages.text("problem." + line.problem().code(), line.problem().arguments().toArray());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
