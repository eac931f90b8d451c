package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.parley.community.bulk.BulkArguments;
import org.parley.community.bulk.BulkKind;
import org.parley.community.bulk.BulkService;
import org.parley.community.bulk.NewBulkAction;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ThreadLink;
import org.parley.community.thread.ThreadTitles;
import org.parley.web.page.Feedback;
import org.parley.web.route.Address;

/** {@code bulk-new.xhtml}: what is to be done to the chosen threads, before it is done. */
@Named
@RequestScoped
public class BulkNewPage {

  @Inject TidyForm form;
  @Inject BulkService bulk;
  @Inject ThreadTitles titles;
  @Inject Feedback feedback;

  private BulkKind kind;
  private List<ThreadLink> threads = List.of();

  public void load() {
    if (!form.open()) {
      return;
    }
    boolean isConfirmed = form.of("do").equals("start");
    if (isConfirmed && form.send(this::start)) {
      return;
    }
    threads = titles.of(form.actor(), form.ids("thread"));
    try {
      kind = BulkKind.ofWord(form.of("action"));
      if (threads.isEmpty()) {
        throw new Invalid("threads", "bulk.no-threads");
      }
    } catch (Invalid incomplete) {
      feedback.refuse(incomplete);
    }
  }

  private String start() {
    BulkKind chosen = BulkKind.ofWord(form.of("action"));
    NewBulkAction action =
        new NewBulkAction(chosen, arguments(chosen), form.ids("thread"), form.of("key"));
    return "/moderation/bulk/" + bulk.start(form.actor(), action);
  }

  private BulkArguments arguments(BulkKind chosen) {
    return switch (chosen) {
      case CLOSE -> BulkArguments.closing(form.of("reason"), form.of("note"));
      case MOVE -> BulkArguments.moving(form.of("space"), form.of("note"));
      case ADD_TAG, REMOVE_TAG -> BulkArguments.tagging(form.of("tag"));
      case PIN ->
          BulkArguments.pinning(form.of("scope"), LastDay.end(form.of("until"), form.of("zone")));
      case REOPEN, UNPIN, HIDE, RESTORE, DELETE -> BulkArguments.NONE;
    };
  }

  /** Null when none was chosen. */
  public BulkKind getKind() {
    return kind;
  }

  public boolean is(String word) {
    return kind != null && kind.word().equals(word);
  }

  public boolean isTagging() {
    return kind == BulkKind.ADD_TAG || kind == BulkKind.REMOVE_TAG;
  }

  public boolean isExplained() {
    return kind == BulkKind.CLOSE || kind == BulkKind.MOVE;
  }

  /** Whether there is anything to confirm. */
  public boolean isReady() {
    return kind != null && !threads.isEmpty();
  }

  public List<ThreadLink> getThreads() {
    return threads;
  }

  /** A key that makes sure that the form, sent twice, starts one action. */
  public String getKey() {
    return form.of("key", UUID.randomUUID().toString());
  }

  /** The list from which the threads were chosen. */
  public String getBack() {
    return Address.isLocal(form.of("back")) ? form.of("back") : "/";
  }
}
