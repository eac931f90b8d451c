package org.parley.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerService;
import org.parley.moderation.followup.FollowUpNoteService;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.NewNote;
import org.parley.moderation.followup.Seen;

/** What agents do beside a follow-up: answer the customer, keep notes, link threads, watch. */
@ApplicationScoped
public class DeskDeeds {

  private static final Pattern THREAD = Pattern.compile("(?:.*/t/)?(\\d{1,18})(?:[/?#].*)?");

  @Inject FollowUpNoteService notes;
  @Inject FollowUpService followUps;
  @Inject AnswerService answers;

  void perform(long id, WorkForm form) {
    Actor actor = form.actor();
    switch (form.of("do")) {
      case "note" -> notes.addNote(actor, id, NewNote.of(form.of("note"), key(form)));
      case "watch" -> notes.watch(actor, id);
      case "unwatch" -> notes.unwatch(actor, id);
      case "link" -> link(actor, id, form.of("thread"));
      case "unlink" -> notes.unlink(actor, id, form.required("thread"));
      case "answer" -> answer(actor, form);
      case "answerwait" -> {
        answer(actor, form);
        // the answer itself has moved the follow-up on
        followUps.waitForCustomer(actor, Seen.any(id));
      }
      default -> throw new NotFound("page.not-found");
    }
  }

  private void link(Actor actor, long id, String typed) {
    try {
      notes.link(actor, id, thread(typed));
    } catch (NotFound nothing) {
      throw new Invalid("thread", nothing.code());
    }
  }

  private void answer(Actor actor, WorkForm form) {
    answers.answer(actor, form.required("thread"), form.of("body"), key(form));
  }

  /** The number of a thread, or its address as the browser shows it. */
  private static long thread(String typed) {
    Matcher found = THREAD.matcher(typed);
    if (!found.matches()) {
      throw new Invalid("thread", "follow-up.link");
    }
    return Long.parseLong(found.group(1));
  }

  private static String key(WorkForm form) {
    if (form.of("key").isEmpty()) {
      throw new Invalid("key", "form.incomplete");
    }
    return form.of("key");
  }
}
