package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.PinService;
import org.parley.web.page.Done;

/** {@code thread-pin.xhtml}: lets a thread stand first, for as long as somebody wants. */
@Named
@RequestScoped
public class ThreadPinPage {

  @Inject TidyForm form;
  @Inject TidyThread tidy;
  @Inject PinService pins;

  public void load() {
    if (form.open() && !form.send(this::pin)) {
      tidy.load(id);
    }
  }

  private String pin() {
    if (form.of("do").equals("unpin")) {
      pins.unpin(form.actor(), id);
      return Done.at("/t/" + id, "unpinned");
    }
    Pin pin =
        new Pin(PinScope.ofWord(form.of("scope")), LastDay.end(form.of("until"), form.of("zone")));
    pins.pin(form.actor(), id, pin);
    return Done.at("/t/" + id, "pinned");
  }

  /** Whether it is pinned, or would be, in its space alone. */
  public boolean isInSpace() {
    boolean pinnedInSpace =
        tidy.getThread().isPinned() && tidy.getThread().pin().scope() == PinScope.SPACE;
    return form.of("scope", pinnedInSpace ? "space" : "community").equals("space");
  }

  private long id;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
