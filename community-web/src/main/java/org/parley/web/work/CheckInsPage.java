package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.checkin.CheckInService;
import org.parley.moderation.checkin.CheckInView;
import org.parley.moderation.checkin.CheckInViews;
import org.parley.web.page.Done;

/** {@code check-ins.xhtml}: the spaces that the agent serves, and who looked into them last. */
@Named
@RequestScoped
public class CheckInsPage {

  private static final String PATH = "/work/check-ins";

  @Inject WorkForm form;
  @Inject CheckInViews views;
  @Inject CheckInService service;

  private List<CheckInView> spaces = List.of();

  public void load() {
    if (form.open() && !form.send(this::checkIn)) {
      spaces = views.list(form.actor());
    }
  }

  private String checkIn() {
    String key = form.of("key");
    service.checkIn(form.actor(), form.of("space"), key.isEmpty() ? null : key);
    return Done.at(PATH, "checkedin");
  }

  public List<CheckInView> getSpaces() {
    return spaces;
  }

  /** The style of a space's badge. */
  public String tone(CheckInView space) {
    return switch (space.schedule().phase()) {
      case ON_TIME -> "good";
      case DUE -> "warn";
      case LATE -> "bad";
    };
  }
}
