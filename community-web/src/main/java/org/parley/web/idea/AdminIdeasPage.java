package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.idea.IdeaLimitService;
import org.parley.community.problem.Invalid;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;

/** {@code admin-ideas.xhtml}: how many votes members have. */
@Named
@RequestScoped
public class AdminIdeasPage {

  @Inject TidyForm form;
  @Inject IdeaLimitService limit;

  public void load() {
    form.send(this::change);
  }

  private String change() {
    try {
      limit.change(form.actor(), Integer.parseInt(form.of("votes")));
    } catch (NumberFormatException e) {
      throw new Invalid("votes", "idea.limit", IdeaLimitService.MOST);
    }
    return Done.at("/admin/ideas", "idea-limit");
  }

  public String getVotes() {
    return form.of("votes", String.valueOf(limit.votes(form.actor())));
  }
}
