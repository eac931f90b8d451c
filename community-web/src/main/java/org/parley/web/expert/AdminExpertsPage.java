package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.asking.AutomaticAsking;
import org.parley.community.asking.AutomaticAskingService;
import org.parley.community.checking.Sampling;
import org.parley.community.checking.SamplingService;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;

/** {@code admin-experts.xhtml}: how much is drawn, and whether the community itself asks. */
@Named
@RequestScoped
public class AdminExpertsPage {

  private static final String PATH = "/admin/experts";

  @Inject StaffForm form;
  @Inject SamplingService sampling;
  @Inject AutomaticAskingService asking;

  private Sampling drawn = Sampling.USUAL;
  private AutomaticAsking asked = AutomaticAsking.USUAL;

  public void load() {
    if (form.open() && !form.send(this::save)) {
      drawn = sampling.find(form.actor());
      asked = asking.find(form.actor());
    }
  }

  private String save() {
    Sampling changed = new Sampling(number("percent"), number("weekly"));
    AutomaticAsking switched =
        new AutomaticAsking(!form.of("automatic").isEmpty(), number("hours"));
    sampling.change(form.actor(), changed);
    asking.change(form.actor(), switched);
    return Done.at(PATH, "saved");
  }

  private int number(String field) {
    try {
      return Integer.parseInt(form.of(field));
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  public String getPercent() {
    return form.of("percent", String.valueOf(drawn.percent()));
  }

  public String getWeekly() {
    return form.of("weekly", String.valueOf(drawn.weekly()));
  }

  public String getHours() {
    return form.of("hours", String.valueOf(asked.hours()));
  }

  public boolean isAutomatic() {
    return form.isTicked("automatic", asked.isOn());
  }
}
