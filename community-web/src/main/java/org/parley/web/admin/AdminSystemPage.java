package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.community.event.EventBacklog;
import org.parley.community.event.EventBacklogService;
import org.parley.web.server.ServerFacts;

/** {@code admin-system.xhtml}: how the machinery is, and what may be done about it. */
@Named
@RequestScoped
public class AdminSystemPage {

  @Inject SearchStatus index;
  @Inject EventBacklog events;
  @Inject EventBacklogService eventService;
  @Inject ServerFacts facts;
  @Inject AdminDesk desk;

  private String deed = "";
  private String listener = "";
  private List<EventBacklog.Owed> backlog;

  /** Also takes the forms of the page. */
  public void load() {
    if (desk.isSending() && deed.equals("rebuild")) {
      desk.attempt(() -> index.requestRebuild(desk.actor()), "/admin/system?done=rebuild");
    } else if (desk.isSending() && deed.equals("roll-back")) {
      desk.attempt(() -> index.requestRollBack(desk.actor()), "/admin/system?done=rollback");
    } else if (desk.isSending() && deed.equals("retry")) {
      desk.attempt(() -> eventService.retry(desk.actor(), listener), "/admin/system?done=retried");
    }
  }

  public SearchStatus getIndex() {
    return index;
  }

  public List<EventBacklog.Owed> getBacklog() {
    if (backlog == null) {
      backlog = events.of(desk.actor());
    }
    return backlog;
  }

  public long getWaiting() {
    return getBacklog().stream().mapToLong(EventBacklog.Owed::waiting).sum();
  }

  public long getFailing() {
    return getBacklog().stream().mapToLong(EventBacklog.Owed::failing).sum();
  }

  /** When the oldest event that is owed was published; null when none is. */
  public Instant getOldest() {
    return getBacklog().stream()
        .map(EventBacklog.Owed::oldest)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  public ServerFacts getFacts() {
    return facts;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }

  public String getListener() {
    return listener;
  }

  public void setListener(String listener) {
    this.listener = listener;
  }
}
