package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.ThreadService;
import org.parley.web.page.Done;

/** {@code thread-close.xhtml}: closes a thread, says why, and which other one it repeats. */
@Named
@RequestScoped
public class ThreadClosePage {

  @Inject TidyForm form;
  @Inject TidyThread tidy;
  @Inject ThreadService threads;

  public void load() {
    if (form.openToClose() && !form.send(this::close)) {
      tidy.load(id);
    }
  }

  private String close() {
    Closing closing =
        new Closing(
            CloseReason.ofWord(form.of("reason")),
            form.of("note"),
            ThreadReference.readOptional("duplicateOf", form.of("duplicateOf")));
    threads.close(form.actor(), id, closing);
    return Done.at("/t/" + id, "closed");
  }

  public List<String> getReasons() {
    return Arrays.stream(CloseReason.values()).map(CloseReason::word).toList();
  }

  public boolean isChosen(String reason) {
    return reason.equals(form.of("reason", CloseReason.DUPLICATE.word()));
  }

  private long id;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
