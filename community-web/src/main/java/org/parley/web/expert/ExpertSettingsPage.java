package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.web.page.Done;

/** {@code expert-settings.xhtml}: whether a member wants to be listed, and to be asked. */
@Named
@RequestScoped
public class ExpertSettingsPage {

  private static final String PATH = "/settings/experts";

  @Inject StaffForm form;
  @Inject ExpertChoices choices;

  private boolean listed;
  private boolean askable;

  public void load() {
    if (form.open() && !form.send(this::save)) {
      listed = choices.isListed(form.actor());
      askable = choices.isAskable(form.actor());
    }
  }

  private String save() {
    choices.list(form.actor(), !form.of("listed").isEmpty());
    choices.ask(form.actor(), !form.of("askable").isEmpty());
    return Done.at(PATH, "saved");
  }

  public boolean isListed() {
    return listed;
  }

  public boolean isAskable() {
    return askable;
  }
}
